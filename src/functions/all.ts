import { abc } from "./abc.ts";
import { bestorder } from "./bestorder.ts";
import { clv } from "./clv.ts";
import { clvforecast } from "./clvforecast.ts";
import { gini } from "./gini.ts";
import { gradebyrules } from "./gradebyrules.ts";
import { kaism } from "./kaism.ts";
import { migration } from "./migration.ts";
import { movement } from "./movement.ts";
import { nexttier } from "./nexttier.ts";
import { ordervalue } from "./ordervalue.ts";
import { pareto } from "./pareto.ts";
import { pyramid } from "./pyramid.ts";
import { responsedue } from "./responsedue.ts";
import { rfmcuts } from "./rfmcuts.ts";
import { rfmscore } from "./rfmscore.ts";
import { rfmsegment } from "./rfmsegment.ts";
import { rfmtable } from "./rfmtable.ts";
import { scorecard } from "./scorecard.ts";
import { tier } from "./tier.ts";
import { tieraction } from "./tieraction.ts";
import { tierbyshare } from "./tierbyshare.ts";
import { twogroups } from "./twogroups.ts";
import { whytier } from "./whytier.ts";
import { xyz } from "./xyz.ts";

/** Every custom function by its id. Ids never change after a release: saved formulas hold them. */
export const FUNCTIONS = {
  ABC: abc,
  BESTORDER: bestorder,
  CLV: clv,
  CLVFORECAST: clvforecast,
  GINI: gini,
  GRADEBYRULES: gradebyrules,
  KAISM: kaism,
  MIGRATION: migration,
  MOVEMENT: movement,
  NEXTTIER: nexttier,
  ORDERVALUE: ordervalue,
  PARETO: pareto,
  PYRAMID: pyramid,
  RESPONSEDUE: responsedue,
  RFMCUTS: rfmcuts,
  RFMSCORE: rfmscore,
  RFMSEGMENT: rfmsegment,
  RFMTABLE: rfmtable,
  SCORECARD: scorecard,
  TIER: tier,
  TIERACTION: tieraction,
  TIERBYSHARE: tierbyshare,
  TWOGROUPS: twogroups,
  WHYTIER: whytier,
  XYZ: xyz,
} as const;
