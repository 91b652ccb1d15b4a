//! A small source of numbers that depend on nothing but a seed.

/// splitmix64 (Steele, Lea and Flood 2014; public domain text by Vigna): enough to invent people, not to keep secrets.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// A source that gives the same numbers for the same seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 when `end` is 0.
    pub fn below(&mut self, end: u64) -> u64 {
        ((u128::from(self.bits()) * u128::from(end)) >> 64) as u64
    }

    /// A number from `first` to `last`, both included.
    pub fn between(&mut self, first: u64, last: u64) -> u64 {
        first + self.below(last - first + 1)
    }

    /// A place in a list of `length`.
    pub fn index(&mut self, length: usize) -> usize {
        self.below(length as u64) as usize
    }

    /// True in `percent` of a hundred cases.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of the items.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.index(items.len())]
    }

    /// `count` different items in the order drawn.
    pub fn sample<'a, T>(&mut self, items: &'a [T], count: usize) -> Vec<&'a T> {
        let mut left: Vec<&T> = items.iter().collect();
        (0..count.min(items.len())).map(|_| left.swap_remove(self.index(left.len()))).collect()
    }

    /// Brings the items into an order of chance (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.index(last + 1));
        }
    }

    /// A moment between two, by seconds since 1970.
    pub fn moment(&mut self, first: Moment, last: Moment) -> Moment {
        Moment(self.between(first.0, last.0.max(first.0)))
    }
}

/// An instant (UTC), counted in seconds since 1970; written by hand, so that no clock is near.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub u64);

impl Moment {
    /// Midnight of a civil date from 1970 on.
    #[must_use]
    pub const fn on(year: u64, month: u64, day: u64) -> Self {
        // Days from civil (Howard Hinnant's algorithm), with March as the first month.
        let shifted_year = if month <= 2 { year - 1 } else { year };
        let era = shifted_year / 400;
        let year_of_era = shifted_year - era * 400;
        let month_from_march = if month > 2 { month - 3 } else { month + 9 };
        let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self((era * 146_097 + day_of_era - 719_468) * 86_400)
    }

    /// The same instant at a time of that day.
    #[must_use]
    pub const fn at(self, hour: u64, minute: u64, second: u64) -> Self {
        Self(self.0 + hour * 3600 + minute * 60 + second)
    }

    /// Year, month, day.
    #[must_use]
    pub const fn date(self) -> (u64, u64, u64) {
        let days = self.0 / 86_400 + 719_468;
        let era = days / 146_097;
        let day_of_era = days - era * 146_097;
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        (year_of_era + era * 400 + if month <= 2 { 1 } else { 0 }, month, day)
    }

    /// `2026-11-20`.
    #[must_use]
    pub fn civil(self) -> String {
        let (year, month, day) = self.date();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// `2026-11-20T06:00:00Z`.
    #[must_use]
    pub fn instant(self) -> String {
        format!("{}T{}Z", self.civil(), self.clock())
    }

    /// `2026-11-20 06:00:00`, as databases of old write it.
    #[must_use]
    pub fn spaced(self) -> String {
        format!("{} {}", self.civil(), self.clock())
    }

    fn clock(self) -> String {
        let second = self.0 % 86_400;
        format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::{Moment, Random};

    #[test]
    fn the_numbers_are_those_of_splitmix64() {
        let mut random = Random::new(1_234_567);
        let drawn = [random.bits(), random.bits(), random.bits()];
        let known = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        assert_eq!(drawn, known, "the published test vector for seed 1234567");
    }

    #[test]
    fn a_moment_reads_as_its_date() {
        let moment = Moment::on(2024, 2, 29).at(23, 59, 58);
        assert_eq!(moment.instant(), "2024-02-29T23:59:58Z", "a leap day is a day");
        assert_eq!(Moment::on(1970, 1, 1).0, 0, "the count starts there");
        assert_eq!(
            Moment(1_795_158_000).instant(),
            "2026-11-20T07:00:00Z",
            "as `date -u -d @1795158000` says"
        );
    }

    #[test]
    fn a_draw_stays_in_its_bounds() {
        let mut random = Random::new(7);
        assert!((0..1000).all(|_| (3..=5).contains(&random.between(3, 5))), "both ends count");
        assert_eq!(random.sample(&[1, 2, 3], 3).len(), 3, "all items, each once");
    }
}
