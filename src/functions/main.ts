import { abc } from "./abc.ts";
import { clv } from "./clv.ts";
import { clvforecast } from "./clvforecast.ts";
import { gini } from "./gini.ts";
import { kaism } from "./kaism.ts";
import { migration } from "./migration.ts";
import { ordervalue } from "./ordervalue.ts";
import { pareto } from "./pareto.ts";
import { pyramid } from "./pyramid.ts";
import { rfmcuts } from "./rfmcuts.ts";
import { rfmscore } from "./rfmscore.ts";
import { rfmsegment } from "./rfmsegment.ts";
import { rfmtable } from "./rfmtable.ts";
import { tier } from "./tier.ts";
import { tierbyshare } from "./tierbyshare.ts";

/** Every custom function by its id. Ids never change after a release: saved formulas hold them. */
const FUNCTIONS = {
  ABC: abc,
  CLV: clv,
  CLVFORECAST: clvforecast,
  GINI: gini,
  KAISM: kaism,
  MIGRATION: migration,
  ORDERVALUE: ordervalue,
  PARETO: pareto,
  PYRAMID: pyramid,
  RFMCUTS: rfmcuts,
  RFMSCORE: rfmscore,
  RFMSEGMENT: rfmsegment,
  RFMTABLE: rfmtable,
  TIER: tier,
  TIERBYSHARE: tierbyshare,
} as const;

for (const [id, run] of Object.entries(FUNCTIONS))
  CustomFunctions.associate(id, run as (...args: unknown[]) => unknown);
