package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.studio.Value;

/** The topics by which options lead to beats. */
final class Routes {
  private final Story story;
  private final Remarks remarks;
  private final Map<String, List<String>> topicsOf = new LinkedHashMap<>();
  private final Map<String, Set<Text>> wordsOf = new LinkedHashMap<>();
  private final Map<Story.Link, String> topicOf = new IdentityHashMap<>();
  private final FreeIds topicIds = new FreeIds();

  /**
   * A topic for each passage; a further one where a passage leads to the same place by several
   * links, so that its options are not all the same.
   */
  Routes(Story story, Remarks remarks) {
    this.story = story;
    this.remarks = remarks;
    for (Story.Passage passage : story.passages()) {
      topic(passage, 0);
    }
    Map<String, Story.Passage> byId = new HashMap<>();
    story.passages().forEach(passage -> byId.put(passage.id(), passage));
    for (Story.Passage passage : story.passages()) {
      Map<String, Integer> before = new HashMap<>();
      for (Story.Link link : passage.links()) {
        int number = before.merge(link.target(), 1, Integer::sum) - 1;
        String topic = topic(byId.get(link.target()), number);
        topicOf.put(link, topic);
        wordsOf.get(topic).add(link.text());
      }
    }
  }

  private String topic(Story.Passage passage, int number) {
    List<String> known = topicsOf.computeIfAbsent(passage.id(), id -> new ArrayList<>());
    while (known.size() <= number) {
      String id = topicIds.take("to-" + passage.id(), "to");
      known.add(id);
      wordsOf.put(id, new LinkedHashSet<>());
    }
    return known.get(number);
  }

  /** Topics with the words that lead there; words that lead to several places teach nothing. */
  List<Value> topics() {
    Map<String, Set<String>> usedBy = new HashMap<>();
    wordsOf.forEach(
        (id, words) ->
            words.forEach(
                text -> {
                  usedBy.computeIfAbsent(bare(text.en()), w -> new HashSet<>()).add(id);
                  usedBy.computeIfAbsent(bare(text.zh()), w -> new HashSet<>()).add(id);
                }));
    Set<String> doubtful = new LinkedHashSet<>();
    List<Value> values = new ArrayList<>();
    for (Story.Passage passage : story.passages()) {
      for (String id : topicsOf.get(passage.id())) {
        Map<Language, List<String>> examples = new HashMap<>();
        Set<String> here = new HashSet<>();
        for (Text text : wordsOf.get(id)) {
          for (Language language : Language.values()) {
            String words = text.in(language);
            boolean own = !text.en().equals(text.zh()) || Tongues.of(words) == language;
            if (!own || bare(words).isEmpty()) {
              continue;
            }
            if (usedBy.get(bare(words)).size() > 1) {
              doubtful.add("\"" + words + "\"");
            } else if (here.add(language + bare(words))) {
              examples.computeIfAbsent(language, l -> new ArrayList<>()).add(words);
            }
          }
        }
        values.add(
            Build.object(
                "id",
                id,
                "label",
                passage.title(),
                "examples",
                examples.isEmpty() ? null : examples(examples)));
      }
    }
    remarks.about(
        doubtful,
        "The same words lead to different passages, so they can be picked but not typed: %s.",
        "同样的话通向不同的段落，只能点选，不能靠输入识别：%s。");
    return values;
  }

  private static Value examples(Map<Language, List<String>> examples) {
    return Build.object(
        "en", Build.list(examples.getOrDefault(Language.EN, List.of())),
        "zh", Build.list(examples.getOrDefault(Language.ZH, List.of())));
  }

  /** Letters and digits only, as the check of examples compares them. */
  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Topics a beat waits for. */
  List<String> to(Story.Passage passage) {
    return topicsOf.get(passage.id());
  }

  /** The topic an option carries. */
  String of(Story.Link link) {
    return topicOf.get(link);
  }
}
