using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Monty.Generators.Model;
using Monty.Generators.Writing;

namespace Monty.Generators;

/// <summary>Makes the list of the built-in types, which snapshots name: every static field of type <c>PyType</c> that is initialized.</summary>
[Generator]
public sealed class TypeObjectsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<TypeObjectModel>> types = context.SyntaxProvider
            .CreateSyntaxProvider(IsCandidate, Read)
            .Where(model => model is not null)
            .Collect()
            .Select((all, _) => new EquatableArray<TypeObjectModel>([.. all.OrderBy(model => model!.Expression, System.StringComparer.Ordinal)!]));
        context.RegisterSourceOutput(types.Combine(NativeMembersGenerator.IsRuntime(context)), (output, pair) =>
        {
            if (pair.Right)
                Write(output, pair.Left);
        });
    }

    private static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) => node switch
    {
        VariableDeclaratorSyntax { Initializer: not null, Parent: VariableDeclarationSyntax { Parent: FieldDeclarationSyntax field } }
            => IsStaticType(field.Modifiers, field.Declaration.Type),
        PropertyDeclarationSyntax { Initializer: not null } property => IsStaticType(property.Modifiers, property.Type),
        _ => false,
    };

    private static bool IsStaticType(SyntaxTokenList modifiers, TypeSyntax type)
        => type is IdentifierNameSyntax { Identifier.ValueText: "PyType" } && modifiers.Any(SyntaxKind.StaticKeyword);

    private static TypeObjectModel? Read(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        ISymbol? symbol = context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation);
        if (symbol is null)
            return null;
        string holder = symbol.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        AttributeData? key = symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "SnapshotKeyAttribute");
        return new TypeObjectModel(
            $"{holder}.{symbol.Name}",
            key?.ConstructorArguments[0].Value as string ?? "",
            symbol.DeclaredAccessibility is Accessibility.Internal or Accessibility.Public,
            Problem.At(symbol, "MONTY011", $"{symbol.ContainingType.Name}.{symbol.Name} must be internal, so that snapshots can name the type"));
    }

    private static void Write(SourceProductionContext output, EquatableArray<TypeObjectModel> types)
    {
        foreach (TypeObjectModel type in types.Where(type => !type.IsAccessible))
            output.ReportDiagnostic(type.Place.ToDiagnostic());
        if (types.All(type => type.IsAccessible))
            output.AddSource("TypeTable.g.cs", TypeTableWriter.Write(types));
    }
}
