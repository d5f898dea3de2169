/* The floor of a full scan: the columns of a catalogue, every row, one thread. Reads what c-scan.ts writes and prints, for each
 * query of each round, its nanoseconds, the rows that pass the gates and the sum of the fifty best scores. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define BEST 50
#define DATED 1024

typedef struct {
  double lat, lon, north, east, far, half;
  int32_t nearness, time, bring, causes_weight, exposure, reply, freshness;
  uint32_t slots, brought, causes, day;
  uint16_t grid[256];
} Query;

static uint32_t rows, organisations, dates, queries;
static float *lat, *lon;
static uint8_t *grid, *weekend, *seats, *exposure, *reply, *parts;
static uint16_t *flags, *start, *end, *posted, *weekdays, *brought, *organisation, *day;
static uint32_t *causes, *first;
static int32_t scores[BEST];
static uint32_t kept, total;

static void *take(FILE *file, size_t count, size_t width) {
  void *bytes = malloc(count * width + 1);
  if (bytes == NULL || fread(bytes, width, count, file) != count) exit(2);
  return bytes;
}

static int points(int32_t weight, double value) { return (int)(weight * value + 0.5); }

static double meet(uint32_t mine, uint32_t theirs) {
  if (theirs == 0) return -1;
  int both = __builtin_popcount(mine & theirs);
  int a = __builtin_popcount(mine), b = __builtin_popcount(theirs);
  return both == 0 ? 0 : (1 + (double)both / (a < b ? a : b)) / 2;
}

static uint32_t free_on(uint32_t slots, uint32_t on) { return slots >> (3 * ((on + 1) % 7)) & 7; }

static double in_time(uint32_t row, const Query *q) {
  if (flags[row] & DATED) {
    double best = 0, sum = 0;
    int count = 0;
    for (uint32_t i = first[row]; i < first[row + 1]; i++) {
      if (day[i] < q->day) continue;
      uint32_t open = free_on(q->slots, day[i]);
      double fits = parts[i] == 0 ? (open ? 0.5 : 0) : (open & parts[i]) ? 1 : 0;
      if (fits > best) best = fits;
      sum += fits;
      count++;
    }
    return (best + sum / count) / 2;
  }
  uint32_t week = weekdays[row] | (uint32_t)weekend[row] << 15;
  if (week != 0) {
    int fits = __builtin_popcount(week & q->slots);
    return fits == 0 ? 0 : (1 + (double)fits / __builtin_popcount(week)) / 2;
  }
  if (start[row] == 0 || start[row] != end[row]) return -1;
  return free_on(q->slots, start[row]) ? 0.5 : 0;
}

static double share(uint8_t byte) { return byte == 255 ? -1 : byte / 254.0; }

static int known(int32_t weight, double value, double neutral) {
  return points(weight, value < 0 ? neutral : value);
}

static int score(uint32_t row, double square, const Query *q) {
  uint32_t age = q->day - posted[row];
  return q->grid[grid[row]] + points(q->nearness, q->half / (q->half + sqrt(square))) +
         known(q->time, in_time(row, q), NEUTRAL_TIME) + known(q->bring, meet(q->brought, brought[row]), NEUTRAL_BRING) +
         known(q->causes_weight, meet(q->causes, causes[row]), NEUTRAL_CAUSES) +
         known(q->exposure, share(exposure[row]), NEUTRAL_EXPOSURE) +
         known(q->reply, share(reply[organisation[row]]), NEUTRAL_REPLY) +
         points(q->freshness, 30.0 / (30 + (age > 255 ? 255 : age)));
}

static void keep(int32_t value) {
  total++;
  if (kept == BEST && value <= scores[BEST - 1]) return;
  uint32_t at = kept < BEST ? kept++ : BEST - 1;
  for (; at > 0 && scores[at - 1] < value; at--) scores[at] = scores[at - 1];
  scores[at] = value;
}

static void scan(const Query *q) {
  kept = total = 0;
  for (uint32_t row = 0; row < rows; row++) {
    double y = (lat[row] - q->lat) * q->north, x = (lon[row] - q->lon) * q->east;
    double square = y * y + x * x;
    if (square > q->far || seats[row] == 0) continue;
    if ((end[row] != 0 && end[row] < q->day) || (flags[row] & 3) > 1) continue;
    if ((flags[row] & DATED) && day[first[row + 1] - 1] < q->day) continue;
    keep(score(row, square, q));
  }
}

int main(int argc, char **argv) {
  FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
  if (file == NULL) return 1;
  uint32_t *counts = take(file, 4, 4);
  rows = counts[0], organisations = counts[1], dates = counts[2], queries = counts[3];
  lat = take(file, rows, 4), lon = take(file, rows, 4);
  grid = take(file, rows, 1), flags = take(file, rows, 2), start = take(file, rows, 2), end = take(file, rows, 2);
  posted = take(file, rows, 2), weekdays = take(file, rows, 2), weekend = take(file, rows, 1);
  seats = take(file, rows, 1), causes = take(file, rows, 4), brought = take(file, rows, 2);
  organisation = take(file, rows, 2), exposure = take(file, rows, 1), reply = take(file, organisations, 1);
  first = take(file, rows + 1, 4), day = take(file, dates, 2), parts = take(file, dates, 1);
  Query *all = take(file, queries, sizeof(Query));
  for (int round = 0; round < atoi(argv[2]); round++) {
    for (uint32_t i = 0; i < queries; i++) {
      struct timespec before, after;
      clock_gettime(CLOCK_MONOTONIC, &before);
      scan(&all[i]);
      clock_gettime(CLOCK_MONOTONIC, &after);
      int sum = 0;
      for (uint32_t k = 0; k < kept; k++) sum += scores[k];
      long nanoseconds = (after.tv_sec - before.tv_sec) * 1000000000L + after.tv_nsec - before.tv_nsec;
      printf("%ld %u %d\n", nanoseconds, total, sum);
    }
  }
  return 0;
}
