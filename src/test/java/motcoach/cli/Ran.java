package motcoach.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import motcoach.pack.JsonSource;
import motcoach.pack.Located;
import motcoach.pack.Problems;
import motcoach.pack.ShippedRules;

/** One command run in this process, with what it printed. */
record Ran(int exitCode, String out, String err) {
  /** Compiled once for all tests. */
  private static final ShippedRules RULES = new ShippedRules();

  static Ran mot(String... arguments) {
    return typed("", arguments);
  }

  /** A command with {@code input} on its standard input. */
  static Ran typed(String input, String... arguments) {
    return with(Locale.ENGLISH, input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Ran with(Locale locale, byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(new ByteArrayInputStream(input), out, err);
    // Never the real data folder: there is no home to look for it in.
    Map<String, String> environment = Map.of("MOT_COACH_HOME", "target/no-such-data-folder");
    int exitCode = Mot.run(terminal, locale, environment, RULES, arguments);
    return new Ran(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** Each printed line as the JSON object it must be. */
  List<Located.Obj> objects() {
    return lines().stream().map(Ran::object).toList();
  }

  private static Located.Obj object(String line) {
    Problems problems = new Problems();
    Located read =
        new JsonSource()
            .read("output", line.getBytes(StandardCharsets.UTF_8), problems)
            .orElseThrow(() -> new AssertionError(problems.list() + " in " + line));
    return (Located.Obj) read;
  }

  static String text(Located.Obj object, String name) {
    return ((Located.Str) object.get(name).orElseThrow()).value();
  }

  static double number(Located.Obj object, String name) {
    return ((Located.Num) object.get(name).orElseThrow()).value();
  }

  static List<Located.Obj> list(Located.Obj object, String name) {
    return ((Located.Arr) object.get(name).orElseThrow())
        .items().stream().map(Located.Obj.class::cast).toList();
  }
}
