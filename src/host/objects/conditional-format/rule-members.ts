import type { Host } from '../../host.ts';
import type { ConditionalFormatPart } from '../../model/parts.ts';
import type { Held, Json } from '../../wire/host-class.ts';
import { guard } from '../guard.ts';
import { hold } from '../hold.ts';
import type { On } from '../holds.ts';
import { tell } from '../tell.ts';

type It = On<ConditionalFormatPart>;

/** Changes a rule and tells of it; refused on a protected sheet. */
export function changeRule(it: It, host: Host, change: (part: ConditionalFormatPart) => void): void {
  guard(it.sheet, 'allowFormatCells');
  change(it.part);
  tell(host, it.sheet, { kind: 'conditionalFormats' });
}

/** The child `format`, which every kind with a look of its own has. */
export const formatChild = { format: (it: It): Held => hold('ConditionalRangeFormat', it) };

/** The whole rule as one property. */
export function ruleJson(it: It): Json {
  return it.part.rule as Json as Readonly<Record<string, Json>>;
}

/** Members that are kept in the rule by name and given back; `read` refuses what is no such value. */
export function ruleMembers(members: Readonly<Record<string, (value: Json) => Json>>): {
  get: Record<string, (it: It) => Json>;
  set: Record<string, (it: It, value: Json, host: Host) => void>;
} {
  const names = Object.entries(members);
  return {
    get: Object.fromEntries(names.map(([name]) => [name, (it: It) => (it.part.rule[name] ?? null) as Json])),
    set: Object.fromEntries(
      names.map(([name, read]) => [
        name,
        (it: It, value: Json, host: Host) => {
          const checked = read(value);
          changeRule(it, host, (part) => void (part.rule[name] = checked));
        },
      ]),
    ),
  };
}
