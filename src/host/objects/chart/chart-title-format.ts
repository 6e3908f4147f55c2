import { declare } from '../hold.ts';
import type { LookOf, On } from '../holds.ts';
import type { ChartPart } from '../../model/parts.ts';
import { partLook, storedLooks } from './part-look.ts';

const PATH = 'title/format';

/** The look of the title: size, colour and weight have a meaning, the rest is stored. */
export const chartTitleFormat = declare('ChartTitleFormat', {
  child: {
    ...storedLooks(PATH),
    font: (it) => partLook('ChartFont', it, { path: `${PATH}/font/`, own: ownFont(it) }),
  },
});

function ownFont({ part }: On<ChartPart>): NonNullable<LookOf['own']> {
  return {
    size: { get: () => part.title.size, set: (value) => void (part.title.size = value as number) },
    color: { get: () => part.title.color, set: (value) => void (part.title.color = value as string) },
    bold: { get: () => part.title.bold, set: (value) => void (part.title.bold = value as boolean) },
  };
}
