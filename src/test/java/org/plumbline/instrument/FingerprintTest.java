package org.plumbline.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two texts have the same wording when their fingerprints agree. */
class FingerprintTest {
  @Test
  void white_space_of_every_kind_is_folded() {
    assertThat(Fingerprint.of("  Often \n\n late\t/\u00A0missing\u2003"))
        .isEqualTo(Fingerprint.of("Often late / missing"));
  }

  @Test
  void case_punctuation_and_the_joining_of_words_count() {
    assertThat(Fingerprint.of("often late")).isNotEqualTo(Fingerprint.of("Often late"));
    assertThat(Fingerprint.of("Often late.")).isNotEqualTo(Fingerprint.of("Often late"));
    assertThat(Fingerprint.of("Oftenlate")).isNotEqualTo(Fingerprint.of("Often late"));
  }

  @Test
  void it_is_the_sha_256_of_the_folded_words() {
    assertThat(Fingerprint.of(" abc "))
        .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Fingerprint.of("abc").bytes()).hasSize(32).startsWith(0xba, 0x78, 0x16);
  }
}
