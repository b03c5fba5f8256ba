package motcoach.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Packs and rules, read while the window opens and again when there is another pack. Asking waits
 * until they are read.
 */
final class ReadContent implements Supplier<Content> {
  private final Path data;
  private volatile CompletableFuture<Content> content;

  ReadContent(Path data) {
    this.data = data;
    this.content = reading();
  }

  private CompletableFuture<Content> reading() {
    return CompletableFuture.supplyAsync(() -> Content.read(Optional.of(data)));
  }

  /** Reads everything anew; until that is done what was read before is given. */
  void renew() {
    CompletableFuture<Content> next = reading();
    next.thenRun(() -> content = next);
  }

  @Override
  public Content get() {
    return content.join();
  }
}
