import { CommandService, SetRangeValuesMutation } from './univer';
import type { IConfigService, ICommandInfo, IDisposable, IExecutionOptions, ILogService, Injector } from './univer';
import { markFormatOnly } from './formatOnly';

/**
 * What happens in place of a command: true when it has been carried out in another way, false when it is refused,
 * undefined when Univer shall carry it out.
 */
export type Instead = (command: Readonly<ICommandInfo>) => boolean | undefined;

/**
 * Univer's commands, some of them carried out as in Excel or refused. Univer itself can only cancel a command it has begun,
 * by an exception in a listener, and then takes everything that follows for a part of it; here it never begins.
 */
export class CommandBus extends CommandService {
  private readonly rules: Instead[] = [];

  constructor(injector: Injector, log: ILogService, config: IConfigService) {
    super(injector, log, config);
    // The first listener of all: Univer's own listeners see the mark.
    this.beforeCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesMutation.id && params) markFormatOnly(params);
    });
  }

  /** Asks `instead` before each command, in the order of these calls, until one has an answer. Returns what ends that. */
  insteadOf(instead: Instead): IDisposable {
    this.rules.push(instead);
    return { dispose: () => void this.rules.splice(this.rules.indexOf(instead), 1) };
  }

  override executeCommand<P extends object = object, R = boolean>(
    id: string,
    params?: P,
    options?: IExecutionOptions,
  ): Promise<R> {
    const outcome = this.outcome({ id, ...(params && { params }) });
    return outcome === undefined ? super.executeCommand(id, params, options) : Promise.resolve(outcome as R);
  }

  override syncExecuteCommand<P extends object = object, R = boolean>(
    id: string,
    params?: P,
    options?: IExecutionOptions,
  ): R {
    const outcome = this.outcome({ id, ...(params && { params }) });
    return outcome === undefined ? super.syncExecuteCommand(id, params, options) : (outcome as R);
  }

  private outcome(command: ICommandInfo): boolean | undefined {
    for (const rule of this.rules) {
      const outcome = rule(command);
      if (outcome !== undefined) return outcome;
    }
    return undefined;
  }
}
