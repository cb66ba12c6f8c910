import fc from 'fast-check';

// The same cases in every run, so that a red test is red for the change at hand; FC_SEED explores others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20) });
