using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Monty.Generators.Model;

/// <summary>A class with its native members.</summary>
internal sealed record ClassModel(OwnerModel Owner, EquatableArray<MemberModel> Members)
{
    public static ImmutableArray<ClassModel> Group(ImmutableArray<MemberModel> members)
        => members
            .GroupBy(member => member.Owner)
            .Select(group => new ClassModel(group.Key, new EquatableArray<MemberModel>([.. group])))
            .ToImmutableArray();

    /// <summary>Names declared twice, and setters of nothing.</summary>
    public IEnumerable<Problem> FindConflicts()
    {
        var names = new HashSet<string>();
        foreach (MemberModel member in Members.Where(member => member.Kind is not (MemberKind.Setter or MemberKind.Constructor)))
        {
            if (!names.Add(member.PythonName))
                yield return member.Place with { Id = "MONTY007", Message = $"{Owner.Name} declares '{member.PythonName}' twice" };
        }

        foreach (MemberModel setter in Members.Where(member => member.Kind == MemberKind.Setter))
        {
            if (!Members.Any(member => member.Kind == MemberKind.Getter && member.PythonName == setter.PythonName))
                yield return setter.Place with { Id = "MONTY010", Message = $"'{setter.PythonName}' has a setter and no getter" };
        }

        foreach (MemberModel constructor in Members.Where(member => member.Kind == MemberKind.Constructor).Skip(1))
            yield return constructor.Place with { Id = "MONTY007", Message = $"{Owner.Name} declares two constructors" };
    }
}
