package motcoach.pack.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import motcoach.pack.JsonSource;
import motcoach.pack.Located;
import motcoach.pack.PackArchive;
import motcoach.pack.Place;
import motcoach.pack.Problem;
import motcoach.pack.Problems;
import motcoach.pack.ZipSource;
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundle.Carried;
import motcoach.progress.bundle.Bundle.Told;
import motcoach.progress.bundle.Form;

/**
 * Reads bundles from strangers: a bundle or all that is wrong, never an exception for what is in
 * the file. Nothing of a file whose hashes or signature do not match is used.
 */
public final class BundleReader {
  private final JsonSource json = new JsonSource();

  /**
   * What was read.
   *
   * @param bundle empty when it is refused
   * @param content SHA-256 of the manifest in hex; empty when there is none
   * @param problems why it is refused; empty otherwise
   */
  public record Reading(Optional<Bundle> bundle, String content, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a file; {@code label} names it in problems. */
  public Reading read(Path file, String label) {
    try (var stream = Files.newInputStream(file)) {
      return read(stream.readNBytes(PackArchive.MAX_BYTES + 1), label);
    } catch (IOException unreadable) {
      Problems problems = new Problems();
      problems.error(Place.whole(label), "MOT001", "The file cannot be read.", "文件无法读取。");
      return refused(problems, "");
    }
  }

  /** Reads the bytes of a file. */
  public Reading read(byte[] bytes, String label) {
    Problems problems = new Problems();
    Optional<Map<String, byte[]>> entries = archive(bytes, label, problems);
    if (entries.isEmpty()) {
      return refused(problems, "");
    }
    byte[] manifest = entries.get().get(BundleFile.MANIFEST);
    if (manifest == null) {
      noBundle(label, problems);
      return refused(problems, "");
    }
    String content = Form.hash(manifest);
    Optional<ManifestReader.Manifest> read =
        new ManifestReader(label, problems).read(manifest, entries.get());
    Optional<Bundle> bundle =
        problems.hasErrors()
            ? Optional.empty()
            : read.flatMap(head -> bundle(head, entries.get(), label, problems));
    return problems.hasErrors() || bundle.isEmpty()
        ? refused(problems, content)
        : new Reading(bundle, content, List.of());
  }

  /** The entries; a zip is told apart from a pack in the words of its problem. */
  private static Optional<Map<String, byte[]>> archive(
      byte[] bytes, String label, Problems problems) {
    Problems found = new Problems();
    Optional<Map<String, byte[]>> entries = new ZipSource(label, found).read(bytes);
    for (Problem problem : found.list()) {
      if (problem.code().equals("MOT079")) {
        problems.error(
            Place.whole(label),
            "MOT079",
            "This is no bundle: a .motbundle is a zip archive. It may be empty or cut off.",
            "这不是进度包：.motbundle 应是一个 zip 压缩包。文件可能是空的，或没有传完整。");
      } else {
        problems.add(problem);
      }
    }
    return entries;
  }

  static void noBundle(String label, Problems problems) {
    problems.error(
        Place.whole(label),
        "MOT130",
        "This archive is no bundle of MOT Coach.",
        "这个压缩包不是关键时刻教练的进度包。");
  }

  private static Reading refused(Problems problems, String content) {
    return new Reading(Optional.empty(), content, problems.list());
  }

  private Optional<Bundle> bundle(
      ManifestReader.Manifest head, Map<String, byte[]> entries, String label, Problems problems) {
    List<Account> accounts = new ArrayList<>();
    TalkReader talks = new TalkReader(head.bearer().id(), problems);
    WordsReader words = new WordsReader(problems);
    Map<UUID, Told> told = new HashMap<>();
    for (String name : head.entries().keySet()) {
      for (Located line : json.readLines(label + "/" + name, entries.get(name), problems)) {
        if (name.startsWith("talks-")) {
          talks.read(line).ifPresent(accounts::add);
        } else {
          words.read(line).ifPresent(some -> keep(told, some, line, problems));
        }
        if (problems.hasErrors()) {
          return Optional.empty();
        }
      }
    }
    refuseContradictions(head, accounts, told, label, problems);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new Bundle(
                head.id(),
                head.createdAt(),
                head.bearer(),
                head.words(),
                head.seal(),
                accounts.stream()
                    .map(a -> new Carried(a, Optional.ofNullable(told.get(a.attempt()))))
                    .toList()));
  }

  private static void keep(
      Map<UUID, Told> told, Map.Entry<UUID, Told> some, Located line, Problems problems) {
    if (told.put(some.getKey(), some.getValue()) != null) {
      contradicts(line.at(), problems);
    }
  }

  /** Each talk once; words only where they were promised, and only of talks that are there. */
  private static void refuseContradictions(
      ManifestReader.Manifest head,
      List<Account> accounts,
      Map<UUID, Told> told,
      String label,
      Problems problems) {
    Set<UUID> attempts = new HashSet<>();
    boolean once = accounts.stream().allMatch(account -> attempts.add(account.attempt()));
    boolean silent =
        accounts.stream()
            .flatMap(account -> account.figures().stream())
            .flatMap(figures -> figures.marks().stream())
            .noneMatch(mark -> mark.contested());
    boolean promised = head.words() || told.isEmpty() && silent;
    if (!once || !promised || !attempts.containsAll(told.keySet())) {
      contradicts(Place.whole(label), problems);
    }
  }

  private static void contradicts(Place at, Problems problems) {
    problems.error(
        at,
        "MOT134",
        "The bundle contradicts itself: a talk twice, or words of none or without saying so.",
        "进度包自相矛盾：同一次演练出现两次，或有不属于任何演练、没有声明的文字。");
  }
}
