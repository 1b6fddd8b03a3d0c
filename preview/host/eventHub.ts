import { formatArea } from '../engine/address';
import type { EngineEvent } from '../engine/engineEvents';
import { kindOf } from '../engine/cellValue';
import type { WorkbookEngine } from '../engine/workbookEngine';
import { MessageCategory } from './protocol';
import type { Message } from './protocol';

/** The events the client can register, by the method it calls for that, with the number it listens to. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
} as const;
export type EventName = keyof typeof EVENT_TYPES;

/** The target of events that concern all sheets. */
export const WORKBOOK_TARGET = 'Workbook';

/** Sends the engine's events to the add-in as far as it has registered for them, after the response of a batch. */
export class EventHub {
  /** workbook.runtime.enableEvents; the add-in itself switches it. */
  enabled = true;
  private readonly registered = new Set<string>();
  private queue: Message[] = [];
  private held = false;
  private sent = 0;

  constructor(
    private readonly engine: WorkbookEngine,
    private readonly keepRange: (
      sheetId: string,
      event: Extract<EngineEvent, { kind: 'cellsChanged' | 'formatChanged' }>,
    ) => string,
    private readonly deliver: (messages: readonly Message[]) => void,
  ) {
    engine.events.on((event) => this.observe(event));
  }

  register(name: EventName, target: string): void {
    this.registered.add(`${EVENT_TYPES[name]}|${target}`);
  }

  unregister(name: EventName, target: string): void {
    this.registered.delete(`${EVENT_TYPES[name]}|${target}`);
  }

  /** Whatever the add-in registered ends with its page. */
  unregisterAll(): void {
    this.registered.clear();
    this.queue = [];
  }

  /** Keeps events back while a batch is under way. */
  hold(): void {
    this.held = true;
  }

  /** Sends what was kept back. */
  release(): void {
    this.held = false;
    this.schedule();
  }

  get pending(): boolean {
    return this.queue.length > 0;
  }

  raise(name: EventName, sheetId: string, details: object): void {
    if (!this.enabled) return;
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (!this.registered.has(`${EVENT_TYPES[name]}|${target}`)) continue;
      this.sent += 1;
      const json = JSON.stringify({ worksheetId: sheetId, source: 'Local', ...details });
      this.queue.push([MessageCategory.event, EVENT_TYPES[name], target, json, this.sent, false]);
    }
    if (!this.held) this.schedule();
  }

  private schedule(): void {
    if (this.queue.length > 0) setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    if (this.held || this.queue.length === 0) return;
    const messages = this.queue;
    this.queue = [];
    this.deliver(messages);
  }

  private observe(event: EngineEvent): void {
    switch (event.kind) {
      case 'cellsChanged':
        return this.cellsChanged(event);
      case 'formatChanged':
        return this.raise('FormatChanged', event.sheetId, {
          address: formatArea(event.area),
          triggerSource: triggerSource(event),
          referenceId: this.keepRange(event.sheetId, event),
        });
      case 'selectionChanged':
        return this.raise('SelectionChanged', event.sheetId, { address: formatArea(event.area) });
      case 'sheetCalculated':
        return this.raise('Calculated', event.sheetId, { address: formatArea(event.area) });
      case 'sheetRenamed':
        return this.raise('NameChanged', event.sheetId, { nameBefore: event.before, nameAfter: event.after });
      case 'sheetActivated':
        return this.raise('Activated', event.sheetId, {});
      case 'sheetDeactivated':
        return this.raise('Deactivated', event.sheetId, {});
      case 'sheetAdded':
        return this.raise('Added', event.sheetId, {});
      case 'sheetDeleted':
        return this.raise('Deleted', event.sheetId, {});
      case 'sheetMoved':
        return this.raise('Moved', event.sheetId, {});
      case 'sheetVisibilityChanged':
        return this.visibilityChanged(event.sheetId);
    }
  }

  private cellsChanged(event: Extract<EngineEvent, { kind: 'cellsChanged' }>): void {
    const { sheetId, area, change, before } = event;
    const after = before === undefined ? undefined : this.engine.cells.value(sheetId, area.row, area.column);
    this.raise('DataChanged', sheetId, {
      address: formatArea(area),
      changeType: change,
      triggerSource: triggerSource(event),
      referenceId: this.keepRange(sheetId, event),
      shiftDirection: 'None',
      ...(before !== undefined &&
        after !== undefined && {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: kindOf(before),
          valueTypeAfter: kindOf(after),
        }),
    });
  }

  private visibilityChanged(sheetId: string): void {
    const visible = this.engine.sheets.byId(sheetId)?.hidden === false;
    const names = ['Hidden', 'Visible'] as const;
    this.raise('VisibilityChanged', sheetId, {
      visibilityBefore: names[visible ? 0 : 1],
      visibilityAfter: names[visible ? 1 : 0],
    });
  }
}

function triggerSource({ origin }: { readonly origin: 'user' | 'api' }): string {
  return origin === 'api' ? 'ThisLocalAddin' : 'Unknown';
}
