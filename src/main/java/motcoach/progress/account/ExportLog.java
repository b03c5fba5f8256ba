package motcoach.progress.account;

import java.util.List;

/** Which reports were written. Nothing is ever taken out of it. Committed on return. */
public interface ExportLog {

  void add(Export export);

  /** All of them, the newest first. */
  List<Export> all();
}
