declare namespace App {
  interface Locals {
    /** The facts this page has cited so far, in order: the number of each note. */
    notes?: string[];
  }
}
