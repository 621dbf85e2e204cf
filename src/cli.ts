import { checkCommand } from './commands/check.ts';
import type { Command } from './commands/command.ts';
import { exportCommand } from './commands/export.ts';
import { renderCommand } from './commands/render.ts';
import { UsageError } from './commands/usage-error.ts';
import { ContentError } from './content/content-error.ts';

const COMMANDS: Readonly<Record<string, Command>> = { check: checkCommand, render: renderCommand, export: exportCommand };

const HELP = `Usage: placard COMMAND [OPTIONS]

Commands:
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n')}

"placard COMMAND --help" tells more. Exit codes: 0 done, 1 the content or the work failed, 2 wrong usage.`;

/** Prints what went wrong, and says the exit code for it. */
function explain(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(error.message);
    return 2;
  }
  if (error instanceof ContentError) console.error(error.message);
  else console.error(error instanceof Error ? error.message : error);
  return 1;
}

async function main([name = '--help', ...args]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(`There is no command "${name}".\n\n${HELP}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help);
    return 0;
  }
  return command.run(args).catch(explain);
}

process.exitCode = await main(process.argv.slice(2));
