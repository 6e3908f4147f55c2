/** The calls of the older, common API: settings and commands. Others are refused as not supported (5000). */
export class CommonApi {
  readonly #commands = new Map<string, (completed: CommandResult) => void>();
  readonly #early: (() => void)[] = [];
  #isReady = false;
  #nextCommand = 1;

  constructor(
    private readonly settings: Map<string, string>,
    private readonly push: (name: string, data: unknown) => void,
  ) {}

  /** The page can take commands: those pressed before go out now. */
  ready(): void {
    this.#isReady = true;
    for (const send of this.#early.splice(0)) send();
  }

  /** Presses a ribbon button: resolves when the add-in calls `event.completed`. Status 11101: no such function. */
  invoke(functionName: string, controlId: string): Promise<CommandResult> {
    const id = `command-${this.#nextCommand++}`;
    const event = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve) => {
      this.#commands.set(id, resolve);
      const send = (): void => this.push('appCommandInvoked', [id, functionName, event]);
      if (this.#isReady) send();
      else this.#early.push(send);
    });
  }

  execute(dispatchId: number, call: Readonly<Record<string, unknown>>): unknown {
    if (dispatchId === 94) return this.#completed(call);
    if (dispatchId === 76) return this.#save(call['DdaSettingsMethod']);
    if (dispatchId === 75)
      return {
        ...OK,
        Properties: { Settings: [...this.settings].map(([Name, Value]) => ({ Name, Value })) },
      };
    if (dispatchId === 97) return OK;
    return { Version: 1, Error: 5000 };
  }

  #completed(call: Readonly<Record<string, unknown>>): unknown {
    const id = String(call['0']);
    this.#commands.get(id)?.({ status: Number(call['1']), event: String(call['2']) });
    this.#commands.delete(id);
    return OK;
  }

  #save(method: unknown): unknown {
    const { Properties = [] } = (method ?? {}) as { Properties?: readonly (readonly [string, string])[] };
    this.settings.clear();
    for (const [name, json] of Properties) this.settings.set(name, json);
    return OK;
  }
}

/** How a command ended: 0 = completed, 11101 = unknown function. `event` is JSON text. */
export interface CommandResult {
  readonly status: number;
  readonly event: string;
}

const OK = { Version: 1, Error: 0 };
