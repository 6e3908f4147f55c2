/** Lets the event loop turn until what was pushed has arrived and been handled, however slow the machine is. */
export async function turns(count = 25): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
