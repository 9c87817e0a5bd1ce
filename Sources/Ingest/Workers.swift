internal import Dispatch
internal import Synchronization

/// Does independent jobs with several threads.
public enum Workers {
  /// Calls `body` once for each job from 0 up, each worker taking the next one that is left.
  ///
  /// Jobs run in any order and at the same time; what one writes must be its own. With one worker nothing but the
  /// calling thread is used. Returns when all are done.
  public static func perform(
    jobs: Int, workers: Int, _ body: (_ job: Int, _ worker: Int) -> Void
  ) {
    let count = min(workers, jobs)
    guard count > 1 else {
      for job in 0..<max(jobs, 0) { body(job, 0) }
      return
    }
    let next = Atomic<Int>(0)
    withoutActuallyEscaping(body) { body in
      // Called by several threads at once, as its callers are told.
      nonisolated(unsafe) let shared = body
      DispatchQueue.concurrentPerform(iterations: count) { worker in
        while true {
          let job = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard job < jobs else { return }
          shared(job, worker)
        }
      }
    }
  }
}
