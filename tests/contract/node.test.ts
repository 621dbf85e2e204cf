import { describeContract } from './contract.ts';
import { startNode } from './start-node.ts';

describeContract('the service on Node', startNode);
