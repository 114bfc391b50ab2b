// One node of Slurm on this machine for as long as a recipe runs: controller and node under a configuration of their own, without authentication.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const CONTROLLER_PORT = 16817;
const NODE_PORT = 16818;
/** Half seconds until the node must take jobs. */
const PATIENCE = 40;

/**
 * Starts it in an empty folder. Needs Debian's `slurm-wlm` and root.
 * @returns the variables to run `sbatch` with, and what stops it; a string says why there is none
 */
export async function startSlurm(folder) {
  for (const name of ['slurmctld', 'slurmd']) if (spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0) return `no \`${name}\` here`;
  if (process.getuid() !== 0) return 'a node of our own needs root';
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name), { recursive: true });
  const env = { SLURM_CONF: join(folder, 'slurm.conf') };
  writeFileSync(env.SLURM_CONF, configurationOf(folder));
  const run = (command, ...args) => spawnSync(command, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
  const stop = () => {
    for (const name of ['slurmd.pid', 'slurmctld.pid']) run('sh', '-c', `kill "$(cat "${join(folder, name)}")"`);
  };
  run('slurmctld', '-c');
  run('slurmd', '-N', 'localhost');
  for (let asked = 0; asked < PATIENCE; asked += 1) {
    if (/idle/.test(run('sinfo', '-h').stdout)) return { env, stop };
    await wait(500);
  }
  stop();
  return `its node took no jobs: ${lastLineOf(join(folder, 'slurmctld.log'))}`;
}

const configurationOf = (folder) => `ClusterName=one
SlurmctldHost=localhost
SlurmUser=root
SlurmdUser=root
AuthType=auth/none
CredType=cred/none
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
ReturnToService=2
StateSaveLocation=${join(folder, 'state')}
SlurmdSpoolDir=${join(folder, 'spool')}
SlurmctldPidFile=${join(folder, 'slurmctld.pid')}
SlurmdPidFile=${join(folder, 'slurmd.pid')}
SlurmctldLogFile=${join(folder, 'slurmctld.log')}
SlurmdLogFile=${join(folder, 'slurmd.log')}
SlurmctldPort=${CONTROLLER_PORT}
SlurmdPort=${NODE_PORT}
NodeName=localhost CPUs=${availableParallelism()} State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;

function lastLineOf(file) {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').at(-1);
  } catch {
    return 'it left no log';
  }
}
