//! Work on many records side by side.

use std::thread;

/// Below this a second thread costs more than it brings.
const WORTH_A_THREAD: usize = 200;
/// How many work at once; more would only wait for memory.
const THREADS: usize = 4;

/// What `work` makes of each item, in their order.
pub(crate) fn side_by_side<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    if items.len() < WORTH_A_THREAD {
        return items.iter().map(work).collect();
    }
    let part = items.len().div_ceil(THREADS);
    thread::scope(|scope| {
        let work = &work;
        let parts: Vec<_> = items
            .chunks(part)
            .map(|part| (part, scope.spawn(move || part.iter().map(work).collect::<Vec<_>>())))
            .collect();
        let finish = |(part, thread): (&[T], thread::ScopedJoinHandle<'_, Vec<R>>)| {
            // A thread that failed is done again here, where the failure reaches the caller.
            thread.join().unwrap_or_else(|_| part.iter().map(work).collect())
        };
        parts.into_iter().flat_map(finish).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_items_keep_their_order() {
        let items: Vec<usize> = (0..1001).collect();
        let doubled: Vec<usize> = (0..1001).map(|one| one * 2).collect();
        assert_eq!(side_by_side(&items, |one| one * 2), doubled, "each thread's part stands in its place");
    }
}
