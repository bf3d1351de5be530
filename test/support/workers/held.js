import {
  BroadcastChannel,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';

// Works without a pause, as measuring a large network does, until it is told what to answer.
const release = new BroadcastChannel('release');
const started = new BroadcastChannel('started');
started.postMessage(workerData.ids.length);
let message = receiveMessageOnPort(release);
while (message === undefined) message = receiveMessageOnPort(release);
parentPort.postMessage(message.message);
release.close();
started.close();
