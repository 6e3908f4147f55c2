import { concentration, falling } from "../engine/index.ts";
import { readAll } from "./column-arguments.ts";
import { notAvailable } from "./failure.ts";

/**
 * Gini coefficient of the values: 0 when all are equal, near 1 when one customer has all. Values below zero count as zero.
 * @customfunction GINI
 * @param values Value of each customer.
 * @returns A number from 0 to 1.
 */
export function gini(values: any[][]): number {
  const { gini: found } = concentration(falling(readAll({ values }).values));
  if (found === null) throw notAvailable("total-not-positive");
  return found;
}
