/** One end of the talk with an add-in page: text goes out, text comes in. A frame, a fake window, or a test. */
export interface Channel {
  post(message: string): void;
  /** Adds the one listener; the answer takes it off again. */
  onMessage(listen: (message: string) => void): () => void;
}
