package org.plumbline.expression;

import dev.cel.checker.CelCheckerBuilder;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.CelVarDecl;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.validator.CelValidator;
import dev.cel.validator.CelValidatorFactory;
import dev.cel.validator.validators.DurationLiteralValidator;
import dev.cel.validator.validators.RegexLiteralValidator;
import dev.cel.validator.validators.TimestampLiteralValidator;
import java.util.List;
import java.util.Set;

/** Takes an expression through CEL: parse, check types, check literals, plan. */
final class Checker {
  private final CelCompiler compiler = Language.compiler();
  private final CelRuntime runtime = Language.runtime();

  /** A date or a pattern that cannot be read would leave a condition undecided for ever. */
  private final CelValidator literals =
      CelValidatorFactory.standardCelValidatorBuilder(compiler, runtime)
          .addAstValidators(
              TimestampLiteralValidator.INSTANCE,
              DurationLiteralValidator.INSTANCE,
              RegexLiteralValidator.INSTANCE)
          .build();

  private final Vocabulary vocabulary;

  Checker(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What came of an expression. */
  sealed interface Result {

    /** Its types fit. */
    record Sound(CelAbstractSyntaxTree ast) implements Result {}

    /** It cannot be used. */
    record Faulty(List<CelIssue> issues) implements Result {}
  }

  /** The names it mentions; none when it cannot be parsed. */
  Set<String> names(String expression) {
    return switch (result(compiler.parse(expression))) {
      case Result.Sound(CelAbstractSyntaxTree ast) -> Names.in(ast);
      case Result.Faulty _ -> Set.of();
    };
  }

  /**
   * Checks it with only those names declared that it mentions, since CEL goes through all that are
   * declared each time and large instruments have thousands.
   */
  Result check(String expression) {
    return switch (result(compiler.parse(expression))) {
      case Result.Sound(CelAbstractSyntaxTree parsed) -> {
        CelCheckerBuilder checker = compiler.toCheckerBuilder();
        for (String name : Names.in(parsed)) {
          vocabulary
              .find(name)
              .ifPresent(word ->
                  checker.addVarDeclarations(CelVarDecl.newVarDeclaration(name, word.type())));
        }
        yield switch (result(checker.build().check(parsed))) {
          case Result.Sound(CelAbstractSyntaxTree checked) -> result(literals.validate(checked));
          case Result.Faulty faulty -> faulty;
        };
      }
      case Result.Faulty faulty -> faulty;
    };
  }

  private static Result result(CelValidationResult result) {
    try {
      return result.hasError()
          ? new Result.Faulty(result.getErrors())
          : new Result.Sound(result.getAst());
    } catch (CelValidationException wrong) {
      throw new IllegalStateException("a result without errors has no tree", wrong);
    }
  }

  CelRuntime.Program plan(CelAbstractSyntaxTree checked) {
    try {
      return runtime.createProgram(checked);
    } catch (CelEvaluationException wrong) {
      throw new IllegalStateException("a checked expression has no program", wrong);
    }
  }
}
