package org.plumbline.drafting;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionRef;

/** A draft in a list. */
public record Listed(
    InstrumentCode code, String title, Optional<VersionRef> basedOn, Instant changedAt) {}
