package org.plumbline.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * CEL as instruments use it: standard operators, {@code age}, and the functions that ask about the
 * answers. No loops: the macros over lists are left out, so that an expression costs what its
 * length costs, and its length is limited.
 */
final class Language {
  static final int MAX_CHARACTERS = 2_000;

  /** Names that are not those of items. */
  static final String AUTHORITY = "authority";

  static final String LEVEL = "level";
  static final String TODAY = "today";
  static final String AGE = "age";

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableUnknownTracking(true)
          .enableHeterogeneousNumericComparisons(true)
          .maxExpressionCodePointSize(MAX_CHARACTERS)
          .maxParseRecursionDepth(32)
          .maxParseExpressionNodeCount(500)
          .maxParseErrorRecoveryLimit(5)
          .maxRegexProgramSize(500)
          .enableComprehension(false)
          .build();

  private static final String AGE_ON = "age_on";

  private Language() {}

  /** Without any names; those that an expression mentions are declared for its own check. */
  static CelCompiler compiler() {
    return CelCompilerFactory.standardCelCompilerBuilder()
        .setOptions(OPTIONS)
        .setStandardMacros()
        .addMacros(Stream.of(Asks.values()).map(Language::macro).toList())
        .addFunctionDeclarations(
            CelFunctionDecl.newFunctionDeclaration(
                AGE,
                CelOverloadDecl.newGlobalOverload(
                    AGE_ON, SimpleType.INT, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP)))
        .build();
  }

  /** Leaves functions as they are written. */
  static CelParser parser() {
    return CelParserFactory.standardCelParserBuilder().setOptions(OPTIONS).build();
  }

  static CelRuntime runtime() {
    return CelRuntimeFactory.plannerRuntimeBuilder()
        .setOptions(OPTIONS)
        .addFunctionBindings(
            CelFunctionBinding.fromOverloads(
                AGE, CelFunctionBinding.from(AGE_ON, Instant.class, Instant.class, Language::age)))
        .build();
  }

  /**
   * Completed years. Who was born on 29 February completes a year on 1 March where there is no
   * 29th, as in English law.
   */
  private static Long age(Instant born, Instant on) {
    return (long) Period.between(day(born), day(on)).getYears();
  }

  /** Dates travel through CEL as midnights. */
  static LocalDate day(Instant midnight) {
    return LocalDate.ofInstant(midnight, ZoneOffset.UTC);
  }

  static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The function becomes a name, so that CEL tracks whether it is known. */
  private static CelMacro macro(Asks asks) {
    return CelMacro.newGlobalMacro(
        asks.function(),
        1,
        (factory, _, arguments) -> Optional.of(ask(asks, factory, arguments.getFirst())));
  }

  private static CelExpr ask(Asks asks, CelMacroExprFactory factory, CelExpr about) {
    return about.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && about.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? factory.newIdentifier(asks.word(about.constant().stringValue()))
        : factory.reportError(
            CelIssue.formatError(
                factory.getSourceLocation(about), Translation.NOT_QUOTED + asks.function()));
  }
}
