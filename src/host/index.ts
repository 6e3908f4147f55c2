export { createHost, type Host, type HostListeners, type HostOptions, type RunningHost } from './host.ts';
export { frameChannel } from './wire/frame-channel.ts';
export { frameName, type FrameIdentity } from './wire/frame-name.ts';
export type { Channel } from './wire/channel.ts';
export type { CommandResult } from './wire/common-api.ts';
export type { Connection } from './wire/connection.ts';
export type { Fault } from './wire/faults.ts';
export type { FunctionMetadata } from './wire/function-metadata.ts';
export { deriveSchema, type Schema } from './wire/schema.ts';
