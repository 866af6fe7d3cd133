using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monty.Generators.Model;
using Monty.Generators.Reading;
using Monty.Generators.Writing;

namespace Monty.Generators;

/// <summary>Turns the attributes of <c>Monty.Runtime.Calls</c> into adapters, member tables and the tables of builtins and modules.</summary>
[Generator]
public sealed class NativeMembersGenerator : IIncrementalGenerator
{
    private static readonly (string Attribute, MemberKind Kind)[] Attributes =
    [
        ("PyMethod", MemberKind.Method),
        ("PyClassMethod", MemberKind.ClassMethod),
        ("PyStaticMethod", MemberKind.StaticMethod),
        ("PyConstructor", MemberKind.Constructor),
        ("PyGetter", MemberKind.Getter),
        ("PySetter", MemberKind.Setter),
        ("PyFunction", MemberKind.Function),
        ("PyConstant", MemberKind.Constant),
    ];

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<MemberModel>> members = default;
        for (int i = 0; i < Attributes.Length; i++)
        {
            IncrementalValueProvider<ImmutableArray<MemberModel>> some = Members(context, Attributes[i].Attribute, Attributes[i].Kind);
            members = i == 0 ? some : members.Combine(some).Select((pair, _) => pair.Left.AddRange(pair.Right));
        }

        IncrementalValuesProvider<ClassModel> classes = members.SelectMany((all, _) => ClassModel.Group(all));
        context.RegisterSourceOutput(classes, WriteClass);
        IncrementalValueProvider<EquatableArray<OwnerModel>> owners = classes
            .Select((model, _) => model.Owner)
            .Where(owner => owner.Module.Length > 0)
            .Collect()
            .Select((all, _) => new EquatableArray<OwnerModel>([.. all]));
        context.RegisterSourceOutput(owners.Combine(IsRuntime(context)), (output, pair) =>
        {
            if (pair.Right)
                output.AddSource("Tables.g.cs", TableWriter.Write(pair.Left));
        });
    }

    /// <summary>The tables belong to the runtime; tests that declare native members get adapters only.</summary>
    internal static IncrementalValueProvider<bool> IsRuntime(IncrementalGeneratorInitializationContext context)
        => context.CompilationProvider.Select((compilation, _) => compilation.AssemblyName == "Monty.Runtime");

    private static IncrementalValueProvider<ImmutableArray<MemberModel>> Members(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        MemberKind kind)
        => context.SyntaxProvider
            .ForAttributeWithMetadataName(
                $"Monty.Runtime.Calls.{attribute}Attribute",
                (_, _) => true,
                (target, _) => MemberReader.Read(target, kind))
            .Collect();

    private static void WriteClass(SourceProductionContext output, ClassModel model)
    {
        Problem[] problems = [.. model.Members.SelectMany(member => member.Problems), .. model.FindConflicts()];
        foreach (Problem problem in problems)
            output.ReportDiagnostic(problem.ToDiagnostic());
        if (problems.Length == 0)
            output.AddSource($"{model.Owner.Namespace}.{model.Owner.Name}.g.cs", new ClassWriter(model).Write());
    }
}
