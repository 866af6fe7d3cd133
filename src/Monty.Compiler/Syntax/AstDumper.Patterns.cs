using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax;

internal sealed partial class AstDumper
{
    /// <summary>Writes patterns; the result of a visit means nothing.</summary>
    private sealed class Patterns(AstDumper dumper) : PatternVisitor<int>
    {
        public string Role { get; set; } = "";

        public override int VisitValue(ValuePattern node) =>
            Write(node, "ValuePattern", () => dumper.Write("value", node.Value));

        public override int VisitSingleton(SingletonPattern node) =>
            Write(node, "SingletonPattern", () => dumper.Write("value", node.Value));

        public override int VisitWildcard(WildcardPattern node) => Write(node, "WildcardPattern");

        public override int VisitCapture(CapturePattern node) => Write(node, $"CapturePattern {node.Name}");

        public override int VisitAs(AsPattern node) =>
            Write(node, $"AsPattern {node.Name}", () => dumper.Write("pattern", node.Inner));

        public override int VisitOr(OrPattern node) => Write(
            node,
            "OrPattern",
            () =>
            {
                foreach (Pattern alternative in node.Alternatives)
                    dumper.Write("alternative", alternative);
            });

        public override int VisitSequence(SequencePattern node) => Write(
            node,
            "SequencePattern",
            () =>
            {
                foreach (Pattern element in node.Elements)
                    dumper.Write("element", element);
            });

        public override int VisitStar(StarPattern node) => Write(node, node.Name is null ? "StarPattern" : $"StarPattern {node.Name}");

        public override int VisitMapping(MappingPattern node) => Write(
            node,
            node.Rest is null ? "MappingPattern" : $"MappingPattern {node.Rest}",
            () =>
            {
                foreach (MappingPatternItem item in node.Items)
                {
                    dumper.Write("key", item.Key);
                    dumper.Write("pattern", item.Pattern);
                }
            });

        public override int VisitClass(ClassPattern node) => Write(
            node,
            "ClassPattern",
            () =>
            {
                dumper.Write("type", node.Type);
                foreach (Pattern positional in node.Positional)
                    dumper.Write("positional", positional);
                foreach (KeywordPattern keyword in node.Keywords)
                    dumper.Write(keyword.Name, keyword.Pattern);
            });

        private int Write(Pattern node, string line, Action? inside = null)
        {
            dumper.Open(Role, line, node);
            inside?.Invoke();
            dumper.Close();
            return 0;
        }
    }
}
