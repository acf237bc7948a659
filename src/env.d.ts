declare namespace App {
  interface Locals {
    /** The numbered notes of the page being rendered. */
    notes?: import('./components/prose/notes.ts').Notes;
  }
}
