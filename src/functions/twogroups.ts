import { twoGroups } from "../engine/index.ts";
import { notAvailable } from "./failure.ts";
import { numberOr } from "./option-arguments.ts";

/**
 * Key customers against all others: what share of the customers they are, what share of the value they bring, and how many times
 * as much each of them is worth.
 * @customfunction TWOGROUPS
 * @param keyCustomers Number of key customers.
 * @param keyValue Value they bring together.
 * @param otherCustomers Number of all other customers.
 * @param otherValue Value those bring together.
 * @returns One row: share of customers, share of value, average of key customers, average of the others, times; the last blank where the others bring nothing.
 */
export function twogroups(
  keyCustomers: number,
  keyValue: number,
  otherCustomers: number,
  otherValue: number,
): any[][] {
  const read = (name: string, value: number, least: number): number =>
    numberOr(value, { name, least, most: 1e15, otherwise: NaN });
  const found = twoGroups(
    { customers: read("keyCustomers", keyCustomers, 1), value: read("keyValue", keyValue, -1e15) },
    { customers: read("otherCustomers", otherCustomers, 1), value: read("otherValue", otherValue, -1e15) },
  );
  if (found === null) throw notAvailable("total-not-positive");
  const { share, valueShare, average, restAverage, times } = found;
  return [[share, valueShare, average, restAverage, times ?? ""]];
}
