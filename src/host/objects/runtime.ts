import { flagOf } from './arguments.ts';
import { declare } from './hold.ts';

/** `context.runtime`: whether events are sent. */
export const runtime = declare('Runtime', {
  get: { enableEvents: (_it, host) => host.events.enabled },
  set: {
    enableEvents: (_it, enabled, host) => {
      host.events.enabled = flagOf(enabled);
    },
  },
});
