package motcoach.pack;

import java.util.Set;

/**
 * Checks what colleagues wrote about a pack. It is no part of what is practised, so nothing that is
 * wrong with it stands in the way of practice.
 */
final class CommentsFile {
  private final JsonSource source = new JsonSource();

  /**
   * @param known names of the files of the pack
   * @param problems receives warnings
   */
  void check(String file, byte[] bytes, Set<String> known, Problems problems) {
    Problems own = new Problems();
    source
        .read(file, bytes, own)
        .flatMap(root -> Fields.of(root, own))
        .ifPresent(
            fields -> {
              fields
                  .value("comments")
                  .map(value -> Fields.asList(value, own))
                  .ifPresent(
                      list ->
                          list.forEach(
                              item ->
                                  Fields.of(item, own)
                                      .ifPresent(comment -> comment(comment, known, own))));
              fields.done();
            });
    own.list()
        .forEach(
            problem ->
                problems.add(
                    new Problem(
                        problem.code(),
                        Severity.WARNING,
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        problem.message(),
                        problem.word())));
  }

  private static void comment(Fields fields, Set<String> known, Problems problems) {
    fields
        .string("file")
        .filter(name -> !known.contains(name))
        .ifPresent(
            name ->
                problems.warning(
                    fields.at("file"),
                    "MOT083",
                    "There is no file " + name + " for this comment to be about.",
                    "没有 " + name + " 这个文件，不知道这条批注说的是什么。"));
    fields.strings("at");
    said(fields);
    fields.flag("resolved", false);
    for (Located answer : fields.list("answers")) {
      Fields.of(answer, problems)
          .ifPresent(
              inner -> {
                said(inner);
                inner.done();
              });
    }
    fields.done();
  }

  private static void said(Fields fields) {
    fields.string("by");
    fields.string("when");
    fields.string("text");
  }
}
