using System.Collections.Immutable;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax;

internal sealed partial class AstDumper
{
    /// <summary>Writes statements; the result of a visit means nothing.</summary>
    private sealed class Statements(AstDumper dumper) : StatementVisitor<int>
    {
        public string Role { get; set; } = "";

        public override int VisitFunctionDefinition(FunctionDefinition node) => Write(
            node,
            $"FunctionDefinition {node.Name}{Async(node.IsAsync)}",
            () =>
            {
                dumper.Write("decorator", node.Decorators);
                dumper.Write(node.TypeParameters);
                dumper.Write(node.Parameters);
                dumper.Write("returns", node.Returns);
                dumper.Write("body", node.Body);
            });

        public override int VisitClassDefinition(ClassDefinition node) => Write(
            node,
            $"ClassDefinition {node.Name}",
            () =>
            {
                dumper.Write("decorator", node.Decorators);
                dumper.Write(node.TypeParameters);
                dumper.Write("base", node.Bases);
                dumper.Write(node.Keywords);
                dumper.Write("body", node.Body);
            });

        public override int VisitIf(IfStatement node) => Write(
            node,
            "If",
            () =>
            {
                foreach (IfBranch branch in node.Branches)
                {
                    dumper.Open("branch", "IfBranch", branch);
                    dumper.Write("test", branch.Test);
                    dumper.Write("body", branch.Body);
                    dumper.Close();
                }

                dumper.Write("else", node.OrElse);
            });

        public override int VisitWhile(WhileStatement node) => Write(
            node,
            "While",
            () =>
            {
                dumper.Write("test", node.Test);
                dumper.Write("body", node.Body);
                dumper.Write("else", node.OrElse);
            });

        public override int VisitFor(ForStatement node) => Write(
            node,
            $"For{Async(node.IsAsync)}",
            () =>
            {
                dumper.Write("target", node.Target);
                dumper.Write("iterable", node.Iterable);
                dumper.Write("body", node.Body);
                dumper.Write("else", node.OrElse);
            });

        public override int VisitWith(WithStatement node) => Write(
            node,
            $"With{Async(node.IsAsync)}",
            () =>
            {
                foreach (WithItem item in node.Items)
                {
                    dumper.Open("item", "WithItem", item);
                    dumper.Write("context", item.Context);
                    dumper.Write("target", item.Target);
                    dumper.Close();
                }

                dumper.Write("body", node.Body);
            });

        public override int VisitTry(TryStatement node) => Write(
            node,
            node.IsStar ? "Try star" : "Try",
            () =>
            {
                dumper.Write("body", node.Body);
                foreach (ExceptHandler handler in node.Handlers)
                {
                    dumper.Open("handler", handler.Name is null ? "ExceptHandler" : $"ExceptHandler {handler.Name}", handler);
                    dumper.Write("type", handler.Type);
                    dumper.Write("body", handler.Body);
                    dumper.Close();
                }

                dumper.Write("else", node.OrElse);
                dumper.Write("finally", node.FinalBody);
            });

        public override int VisitMatch(MatchStatement node) => Write(
            node,
            "Match",
            () =>
            {
                dumper.Write("subject", node.Subject);
                foreach (MatchCase item in node.Cases)
                {
                    dumper.Open("case", "MatchCase", item);
                    dumper.Write("pattern", item.Pattern);
                    dumper.Write("guard", item.Guard);
                    dumper.Write("body", item.Body);
                    dumper.Close();
                }
            });

        public override int VisitReturn(ReturnStatement node) =>
            Write(node, "Return", () => dumper.Write("value", node.Value));

        public override int VisitDelete(DeleteStatement node) =>
            Write(node, "Delete", () => dumper.Write("target", node.Targets));

        public override int VisitAssign(AssignStatement node) => Write(
            node,
            "Assign",
            () =>
            {
                dumper.Write("target", node.Targets);
                dumper.Write("value", node.Value);
            });

        public override int VisitAugmentedAssign(AugmentedAssignStatement node) => Write(
            node,
            $"AugmentedAssign {node.Operator}",
            () =>
            {
                dumper.Write("target", node.Target);
                dumper.Write("value", node.Value);
            });

        public override int VisitAnnotatedAssign(AnnotatedAssignStatement node) => Write(
            node,
            node.IsSimple ? "AnnotatedAssign simple" : "AnnotatedAssign",
            () =>
            {
                dumper.Write("target", node.Target);
                dumper.Write("annotation", node.Annotation);
                dumper.Write("value", node.Value);
            });

        public override int VisitTypeAlias(TypeAliasStatement node) => Write(
            node,
            "TypeAlias",
            () =>
            {
                dumper.Write("name", node.Name);
                dumper.Write(node.TypeParameters);
                dumper.Write("value", node.Value);
            });

        public override int VisitRaise(RaiseStatement node) => Write(
            node,
            "Raise",
            () =>
            {
                dumper.Write("exception", node.Exception);
                dumper.Write("cause", node.Cause);
            });

        public override int VisitAssert(AssertStatement node) => Write(
            node,
            "Assert",
            () =>
            {
                dumper.Write("test", node.Test);
                dumper.Write("message", node.Message);
            });

        public override int VisitImport(ImportStatement node) => Write(node, "Import", () => WriteAliases(node.Names));

        public override int VisitImportFrom(ImportFromStatement node) =>
            Write(node, $"ImportFrom {new string('.', node.Level)}{node.Module}", () => WriteAliases(node.Names));

        public override int VisitGlobal(GlobalStatement node) => Write(node, $"Global {string.Join(' ', node.Names)}");

        public override int VisitNonlocal(NonlocalStatement node) => Write(node, $"Nonlocal {string.Join(' ', node.Names)}");

        public override int VisitExpressionStatement(ExpressionStatement node) =>
            Write(node, "Expression", () => dumper.Write("value", node.Value));

        public override int VisitPass(PassStatement node) => Write(node, "Pass");

        public override int VisitBreak(BreakStatement node) => Write(node, "Break");

        public override int VisitContinue(ContinueStatement node) => Write(node, "Continue");

        private static string Async(bool isAsync) => isAsync ? " async" : "";

        private void WriteAliases(ImmutableArray<Alias> aliases)
        {
            foreach (Alias alias in aliases)
            {
                dumper.Open("name", alias.AsName is null ? alias.Name : $"{alias.Name} as {alias.AsName}", alias);
                dumper.Close();
            }
        }

        private int Write(Statement node, string line, Action? inside = null)
        {
            dumper.Open(Role, line, node);
            inside?.Invoke();
            dumper.Close();
            return 0;
        }
    }
}
