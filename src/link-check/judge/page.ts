/** What readers see first of a page in HTML. */
export interface Page {
  title: string;
  /** Its first heading of the first level. */
  heading: string;
  /** Its visible words. */
  text: string;
  /** Where the page itself sends browsers on to. */
  refresh?: string;
}
