using System.Linq;
using Microsoft.CodeAnalysis;
using Monty.Generators.Model;
using Monty.Generators.Writing;

namespace Monty.Generators;

/// <summary>Makes the table of the classes that snapshots name by number.</summary>
[Generator]
public sealed class HeapKindsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<HeapKindModel>> kinds = context.SyntaxProvider
            .ForAttributeWithMetadataName("Monty.Runtime.Core.HeapKindAttribute", (_, _) => true, (target, _) => Read(target))
            .Collect()
            .Select((all, _) => new EquatableArray<HeapKindModel>([.. all.OrderBy(kind => kind.Number)]));
        context.RegisterSourceOutput(kinds.Combine(NativeMembersGenerator.IsRuntime(context)), (output, pair) =>
        {
            if (pair.Right)
                Write(output, pair.Left);
        });
    }

    private static HeapKindModel Read(GeneratorAttributeSyntaxContext context)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        int number = context.Attributes[0].ConstructorArguments.FirstOrDefault().Value as int? ?? 0;
        bool hasFactory = !type.IsAbstract && type.InstanceConstructors.Any(
            c => c.Parameters.Length == 0 && c.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected));
        return new HeapKindModel(
            number,
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            hasFactory,
            Problem.At(type, "MONTY008", ""));
    }

    private static void Write(SourceProductionContext output, EquatableArray<HeapKindModel> kinds)
    {
        bool valid = true;
        HeapKindModel? previous = null;
        foreach (HeapKindModel kind in kinds)
        {
            if (previous?.Number == kind.Number)
                Report(output, kind.Place with { Message = $"heap kind {kind.Number} belongs to {previous.TypeName} already" }, ref valid);
            if (!kind.HasFactory)
                Report(output, kind.Place with { Id = "MONTY009", Message = $"{kind.TypeName} has a heap kind, but no internal parameterless constructor" }, ref valid);
            previous = kind;
        }

        if (valid)
            output.AddSource("HeapKinds.g.cs", HeapKindsWriter.Write(kinds));
    }

    private static void Report(SourceProductionContext output, Problem problem, ref bool valid)
    {
        output.ReportDiagnostic(problem.ToDiagnostic());
        valid = false;
    }
}
