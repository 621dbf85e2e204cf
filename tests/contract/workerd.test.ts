import { describeContract } from './contract.ts';
import { PUBLIC_URL } from './started.ts';
import { startWorkerd } from './workerd.ts';

describeContract('the service on workerd', () => startWorkerd({ publicUrl: PUBLIC_URL }), { rewritesHtml: true });
