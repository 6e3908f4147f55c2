import { FUNCTIONS } from "./all.ts";

for (const [id, run] of Object.entries(FUNCTIONS))
  CustomFunctions.associate(id, run as (...args: unknown[]) => unknown);
