/** Around the papers that can be printed and the calendar. The papers themselves are Romanian and stand in the packs. */
export interface PreparedMessages {
  button: string;
  /** `programme`: what they are filled in for, when it is known. */
  offer(programme: string | undefined): string;
  /** This call has no models. */
  none: string;
  gone: string;
  /** Under a paper: what it is, and what to do with it. */
  caption(name: string, hasBlanks: boolean): string;
  calendar: {
    button: string;
    caption: string;
    /** Every period is over. */
    over: string;
    enrolment: { title: string; alarm: string };
    payment: { title: string; alarm: string };
    source(title: string): string;
  };
}
