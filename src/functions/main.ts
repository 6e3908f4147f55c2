import { rfmscore } from './rfmscore.ts';
import { tier } from './tier.ts';

CustomFunctions.associate('RFMSCORE', rfmscore);
CustomFunctions.associate('TIER', tier);
