import { assignTiers, tierCuts } from "../engine/index.ts";
import { readColumns } from "./column-arguments.ts";
import { notAvailable } from "./failure.ts";
import { choiceOr, numberOr } from "./option-arguments.ts";
import { inShapeOf } from "./range.ts";
import { asTiers } from "./tiers-argument.ts";

/**
 * Class of the customer who crosses a boundary.
 * @customenum {string}
 */
enum CROSSING {
  /** Who crosses a boundary is in the better class. */
  into = "in",
  /** Who crosses a boundary is in the lower class. */
  strict = "strict",
}

/**
 * ABC class by cumulative value: the customers that make the first 80 % are A, up to 95 % B, the rest C. Equal values get equal
 * classes; values of zero or below are C.
 * @customfunction ABC
 * @param values Value of each customer.
 * @param [a] Share of the total at which A ends; without it 0.8.
 * @param [b] Share of the total at which B ends; without it 0.95.
 * @param [crossing] "in" (without it): who crosses a boundary is in the better class; "strict": in the lower.
 * @returns A, B or C for each value, in the shape of the values.
 */
export function abc(values: any[][], a?: number, b?: number, crossing?: CROSSING): any[][] {
  const first = numberOr(a, { name: "a", least: 0, most: 1, otherwise: 0.8 });
  const second = numberOr(b, { name: "b", least: first, most: 1, otherwise: Math.max(0.95, first) });
  const way = choiceOr(crossing, "in", { name: "crossing", choices: ["in", "strict"] });
  const steps = [
    { name: "A", cut: first },
    { name: "B", cut: second },
    { name: "C", cut: Infinity },
  ];
  const read = readColumns({ values });
  const cuts = tierCuts({ by: "value", crossing: way }, asTiers(steps), read.columns.values);
  if (!cuts.ok) throw notAvailable("total-not-positive");
  const tier = assignTiers(read.columns.values, cuts.value, new Uint8Array(read.rows).fill(1));
  return inShapeOf(values, (i) => read.instead(i) ?? steps[tier[i] as number]?.name ?? "");
}
