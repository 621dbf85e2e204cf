import { describeContract, PUBLIC_URL } from './contract.ts';
import { startWorkerd } from './workerd.ts';

describeContract('the service on workerd', () => startWorkerd({ publicUrl: PUBLIC_URL }), { rewritesHtml: true });
