package motcoach.expression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Compiles a branch without class names into a {@link Program}. */
final class ProgramBuilder {
  /** Most instructions of one branch. */
  static final int LARGEST = 8_000;

  private final Vocabulary vocabulary;
  private final List<Program.Op> op = new ArrayList<>();
  private final List<int[]> operands = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private final List<int[]> sets = new ArrayList<>();
  private final List<Program.Choice> choices = new ArrayList<>();

  private ProgramBuilder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Enters every word of {@code node} into the vocabulary; refuses trees that are too large.
   *
   * @return about how many instructions it takes, not fewer than it does
   */
  static int collect(PatternNode node, Vocabulary vocabulary) throws PatternException {
    int size = size(node, 0);
    if (size > LARGEST) {
      throw new PatternException(RuleProblem.Kind.TOO_LARGE, LARGEST + " words");
    }
    if (nullable(node)) {
      throw new PatternException(RuleProblem.Kind.MATCHES_NOTHING, "");
    }
    enter(node, vocabulary);
    return size;
  }

  /** The program of a branch; every word must have been collected before, by all branches. */
  static Program build(PatternNode.Branch branch, Vocabulary vocabulary) {
    ProgramBuilder builder = new ProgramBuilder(vocabulary);
    builder.emit(branch.body());
    builder.emit(Program.Op.MATCH, 0, null);
    int count = builder.op.size();
    int[] first = new int[count];
    int[] second = new int[count];
    for (int i = 0; i < count; i++) {
      first[i] = builder.operands.get(i)[0];
      second[i] = builder.operands.get(i)[1];
    }
    return new Program(
        builder.op.toArray(new Program.Op[0]),
        first,
        second,
        builder.text.toArray(new String[0]),
        builder.sets.toArray(new int[0][]),
        builder.choices.toArray(new Program.Choice[0]),
        branch);
  }

  private int emit(Program.Op code, int operand, String word) {
    op.add(code);
    operands.add(new int[] {operand, 0});
    text.add(word);
    return op.size() - 1;
  }

  private void emit(PatternNode node) {
    if (node instanceof PatternNode.Word) {
      emit(Program.Op.WORD, vocabulary.find(((PatternNode.Word) node).word()), null);
    } else if (node instanceof PatternNode.Prefix) {
      emit(Program.Op.BEGINNING, 0, ((PatternNode.Prefix) node).start());
    } else if (node instanceof PatternNode.Mark) {
      emit(Program.Op.MARK, ((PatternNode.Mark) node).kind().ordinal(), null);
    } else if (node instanceof PatternNode.Gap) {
      emitGap(((PatternNode.Gap) node).most());
    } else if (node instanceof PatternNode.Sequence) {
      ((PatternNode.Sequence) node).parts().forEach(this::emit);
    } else if (node instanceof PatternNode.Optional) {
      PatternNode inner = ((PatternNode.Optional) node).inner();
      int choice = emit(Program.Op.CHOICE, 0, null);
      List<Way> ways = new ArrayList<>();
      ways.add(way(op.size(), inner));
      emit(inner);
      ways.add(new Way(op.size(), null));
      close(choice, ways);
    } else {
      emitChoice(((PatternNode.Choice) node).options());
    }
  }

  /** Each word of the gap may be left out, and leaving it out is preferred. */
  private void emitGap(int most) {
    List<Integer> splits = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      splits.add(emit(Program.Op.SPLIT, 0, null));
      operands.get(op.size() - 1)[1] = op.size();
      emit(Program.Op.ANY, 0, null);
    }
    splits.forEach(split -> operands.get(split)[0] = op.size());
  }

  /**
   * One way on from a choice.
   *
   * @param openers the words it can go on with; null when that is open
   */
  private record Way(int target, BitSet openers) {}

  private Way way(int target, PatternNode node) {
    BitSet openers = new BitSet();
    boolean known = !nullable(node) && openers(node, vocabulary, openers);
    return new Way(target, known ? openers : null);
  }

  /** Longer options first; all single words together as one set. */
  private void emitChoice(List<PatternNode> options) {
    List<PatternNode> others = new ArrayList<>();
    BitSet words = new BitSet();
    for (PatternNode option : flat(options)) {
      if (option instanceof PatternNode.Word) {
        words.set(vocabulary.find(((PatternNode.Word) option).word()));
      } else {
        others.add(option);
      }
    }
    others.sort(Comparator.comparingInt(ProgramBuilder::longest).reversed());
    int choice = emit(Program.Op.CHOICE, 0, null);
    List<Way> ways = new ArrayList<>();
    List<Integer> jumps = new ArrayList<>();
    for (PatternNode option : others) {
      ways.add(way(op.size(), option));
      emit(option);
      jumps.add(emit(Program.Op.JUMP, 0, null));
    }
    if (!words.isEmpty()) {
      ways.add(new Way(op.size(), words));
      sets.add(words.stream().toArray());
      emit(Program.Op.SET, sets.size() - 1, null);
    }
    jumps.forEach(jump -> operands.get(jump)[0] = op.size());
    close(choice, ways);
  }

  /** Writes down which ways each next word leaves open. */
  private void close(int choice, List<Way> ways) {
    BitSet all = new BitSet();
    ways.stream().filter(way -> way.openers != null).forEach(way -> all.or(way.openers));
    int[] words = all.stream().toArray();
    int[][] targets = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      int word = words[i];
      targets[i] = targets(ways, way -> way.openers == null || way.openers.get(word));
    }
    operands.get(choice)[0] = choices.size();
    choices.add(new Program.Choice(words, targets, targets(ways, way -> way.openers == null)));
  }

  private static int[] targets(List<Way> ways, Predicate<Way> open) {
    return ways.stream().filter(open).mapToInt(Way::target).toArray();
  }

  private static List<PatternNode> flat(List<PatternNode> options) {
    List<PatternNode> flat = new ArrayList<>();
    for (PatternNode option : options) {
      if (option instanceof PatternNode.Choice) {
        flat.addAll(flat(((PatternNode.Choice) option).options()));
      } else {
        flat.add(option);
      }
    }
    return flat;
  }

  /** Instructions needed for {@code node}, counted no further than a little over the limit. */
  private static int size(PatternNode node, int before) {
    if (before > LARGEST) {
      return before;
    }
    if (node instanceof PatternNode.Gap) {
      return before + 2 * ((PatternNode.Gap) node).most();
    }
    List<PatternNode> children = children(node);
    int total = before + (node instanceof PatternNode.Choice ? 2 * children.size() : 1);
    for (PatternNode child : children) {
      total = size(child, total);
    }
    return total;
  }

  private static List<PatternNode> children(PatternNode node) {
    if (node instanceof PatternNode.Sequence) {
      return ((PatternNode.Sequence) node).parts();
    }
    if (node instanceof PatternNode.Optional) {
      return List.of(((PatternNode.Optional) node).inner());
    }
    return node instanceof PatternNode.Choice ? ((PatternNode.Choice) node).options() : List.of();
  }

  static boolean nullable(PatternNode node) {
    if (node instanceof PatternNode.Sequence) {
      return children(node).stream().allMatch(ProgramBuilder::nullable);
    }
    if (node instanceof PatternNode.Choice) {
      return children(node).stream().anyMatch(ProgramBuilder::nullable);
    }
    return node instanceof PatternNode.Optional || node instanceof PatternNode.Gap;
  }

  /** The most words a match can have. */
  static int longest(PatternNode node) {
    if (node instanceof PatternNode.Gap) {
      return ((PatternNode.Gap) node).most();
    }
    if (node instanceof PatternNode.Optional) {
      return longest(((PatternNode.Optional) node).inner());
    }
    if (node instanceof PatternNode.Sequence) {
      return children(node).stream().mapToInt(ProgramBuilder::longest).sum();
    }
    if (node instanceof PatternNode.Choice) {
      return children(node).stream().mapToInt(ProgramBuilder::longest).max().orElse(0);
    }
    return 1;
  }

  /** Whether a match can have a mark in it. */
  static boolean hasMark(PatternNode node) {
    return node instanceof PatternNode.Mark
        || children(node).stream().anyMatch(ProgramBuilder::hasMark);
  }

  private static void enter(PatternNode node, Vocabulary vocabulary) {
    if (node instanceof PatternNode.Word) {
      vocabulary.add(((PatternNode.Word) node).word());
    } else if (node instanceof PatternNode.Prefix) {
      vocabulary.addBeginning(((PatternNode.Prefix) node).start());
    } else {
      children(node).forEach(child -> enter(child, vocabulary));
    }
  }

  /** Adds the words a match can begin with; false when it can begin with anything else. */
  private static boolean openers(PatternNode node, Vocabulary vocabulary, BitSet openers) {
    if (node instanceof PatternNode.Word) {
      openers.set(vocabulary.find(((PatternNode.Word) node).word()));
      return true;
    }
    if (node instanceof PatternNode.Optional) {
      return openers(((PatternNode.Optional) node).inner(), vocabulary, openers);
    }
    if (node instanceof PatternNode.Choice) {
      return children(node).stream().allMatch(child -> openers(child, vocabulary, openers));
    }
    if (node instanceof PatternNode.Sequence) {
      for (PatternNode part : children(node)) {
        if (!openers(part, vocabulary, openers)) {
          return false;
        }
        if (!nullable(part)) {
          return true;
        }
      }
    }
    return false;
  }
}
