using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Monty.Generators.Model;

/// <summary>A diagnostic to report, kept apart from syntax trees so that it can be cached.</summary>
internal sealed record Problem(string Id, string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static Problem At(ISymbol symbol, string id, string message)
    {
        Location location = symbol.Locations.FirstOrDefault() ?? Location.None;
        return new Problem(id, message, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);
    }

    public Diagnostic ToDiagnostic()
    {
        var descriptor = new DiagnosticDescriptor(Id, "Native declaration", "{0}", "Monty", DiagnosticSeverity.Error, true);
        return Diagnostic.Create(descriptor, Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines), Message);
    }
}
