import type { RunningExcel } from '../../../preview/node/startExcel';

/** Something that goes wrong with a request of an action; requests count from 1. */
export interface RequestFault {
  readonly name: string;
  readonly order: (excel: RunningExcel, request: number) => void;
}

/** Everything Excel itself may do to a request. */
export const REQUEST_FAULTS: readonly RequestFault[] = [
  {
    name: 'refused before, as a cell is edited for a moment',
    order: ({ host }, request) => host.failures.refuseRequest(request, 'invalidOperationInCellEditMode'),
  },
  {
    name: 'refused before, as a cell is edited for long',
    order: ({ host }, request) => host.failures.editBefore(request, () => host.setCellEditing(true)),
  },
  {
    name: 'refused before, as it is too large',
    order: ({ host }, request) => host.failures.refuseRequest(request, 'requestPayloadSizeLimitExceeded'),
  },
  {
    name: 'refused at the first action',
    order: ({ host }, request) => host.failures.failAtAction(request, 'GeneralException', 0),
  },
  {
    name: 'refused after a few actions',
    order: ({ host }, request) => host.failures.failAtAction(request, 'GeneralException', 40),
  },
  {
    name: 'refused after many actions',
    order: ({ host }, request) => host.failures.failAtAction(request, 'AccessDenied', 200),
  },
  {
    name: 'refused at the last action',
    order: ({ host }, request) => host.failures.failAtAction(request, 'GeneralException', -1),
  },
  {
    name: 'answer lost, not carried out',
    order: ({ host }, request) => host.failures.loseReply(request, 'before'),
  },
  { name: 'answer lost, carried out', order: ({ host }, request) => host.failures.loseReply(request, 'after') },
  { name: 'no answer until after 停止', order: ({ host }, request) => host.failures.holdFrom(request) },
  {
    name: 'no answer until after 停止, then refused after a few actions',
    order: ({ host }, request) => {
      host.failures.failAtAction(request, 'AccessDenied', 40);
      host.failures.holdFrom(request);
    },
  },
];
