import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostObject } from '../hostObject';
import type { HostServices } from '../hostServices';
import { oneOf } from '../values';

interface Target {
  readonly host: HostServices;
}

/** Where the client's custom-functions runtime reports. */
const customFunctions = defineClass<Target>({
  className: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ host }) => host.customFunctions.runtimeReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationResults: ({ host }, [results]) => host.customFunctions.receive(arrayOf(results)),
    SetInvocationArrayResults: ({ host }, [results]) => host.customFunctions.receiveArrays(arrayOf(results)),
  },
});

/** Where the client says that ribbon commands can be called. */
const addinInternalService = defineClass<Target>({
  className: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});

const RUNTIME_STATES = ['Inactive', 'Background', 'Visible'] as const;

/** Office.addin.showAsTaskpane and hide. */
const appRuntimeService = defineClass<Target>({
  className: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: ({ host }) => (host.pane.visible ? 'Visible' : 'Background'),
    SetAppRuntimeState: ({ host }, [state]) => host.pane.show(oneOf(state, RUNTIME_STATES) === 'Visible'),
  },
});

/** Office.addin.setStartupBehavior. */
const appRuntimePersistenceService = defineClass<Target>({
  className: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: ({ host }) => host.pane.startState,
    SetAppRuntimeStartState: ({ host }, [state]) => {
      host.pane.startState = oneOf(state, RUNTIME_STATES);
    },
  },
});

/** The services the client asks for by name. */
export const services: Readonly<Record<string, (host: HostServices) => HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': (host) => customFunctions({ host }),
  'Microsoft.InternalService.AddinInternalService': (host) => addinInternalService({ host }),
  'Microsoft.AppRuntime.AppRuntimeService': (host) => appRuntimeService({ host }),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': (host) => appRuntimePersistenceService({ host }),
};

function arrayOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new HostError('InvalidArgument');
  return value as readonly unknown[];
}
