// The clock of a program in the browser, in seconds.
//
// Python is slower here than at home, by as much as it takes to make a picture of what
// its Tasks do. So the clock stands still while the program computes for less than
// SLACK between two waits, and the next wait is shorter by that. A program that really
// computes for long sees it pass. Before its first wait it may take longer: what runs
// for the first time on a page has yet to be compiled.

const SLACK = 0.05;
const TICK = 1e-6; // that one reading takes: no two deadlines are equal
const FIRST = 0.25; // the same before the first wait
const AROUND = 0.5; // the same for imports before the clock is first read, and to end

export class Clock {
  constructor(block) {
    this.block = block;
    this.now = 0;
  }

  start() {
    this.origin = performance.now();
    this.running = false;
    this.waited = false;
    this.stopped = false;
  }

  // The program has ended; what is still done for it counts for nothing.
  stop() {
    const elapsed = this.elapsed();
    if (elapsed - this.now > AROUND) {
      this.now = elapsed;
    }
    this.stopped = true;
  }

  // As the program reads it.
  tick() {
    this.run();
    this.look();
    this.now += TICK;
    return this.now;
  }

  // As one looks who is not to be seen.
  look() {
    const elapsed = this.elapsed();
    if (!this.stopped && elapsed - this.now > (this.waited ? SLACK : FIRST)) {
      this.now = elapsed;
    }
    return this.now;
  }

  // That it may wake late is not the program's doing: it counts for nothing.
  sleepUntil(until) {
    const left = until - this.elapsed();
    if (left > 0) {
      this.block(left);
      this.origin += 1000 * Math.max(0, this.elapsed() - until);
    } else if (!this.waited) {
      this.origin += 1000 * Math.min(-left, FIRST);
    }
    this.now = until;
    this.waited = true;
  }

  // It is read for the first time: what was imported until now does not count.
  run() {
    if (!this.running) {
      this.origin += 1000 * Math.min(this.elapsed(), AROUND);
      this.running = true;
    }
  }

  elapsed() {
    return (performance.now() - this.origin) / 1000;
  }
}
