import type { Explained } from '../../app/app.ts';
import type { Pane } from '../pane.ts';

/** How the pane calls a customer: by name and id where it is known by an id that has a name; null where nothing is known. */
export function called(
  { customer, name }: Pick<Explained, 'customer' | 'name'>,
  { say, words }: Pane,
): string | null {
  return customer === null || name === null ? customer : say(words.common.named, { id: customer, name });
}
