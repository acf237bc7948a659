declare namespace App {
  interface Locals {
    /** The numbered notes of the page being rendered. */
    notes?: import('./components/prose/notes.ts').Notes;
    /** For each heading of the guide, links to more on the part that ends there. */
    more?: ReadonlyMap<string, readonly import('./components/site/site.ts').Destination[]>;
  }
}
