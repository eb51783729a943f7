// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarychoice.h"

#include "app/settings/settings.h"

namespace app {

using domain::Result;
using store::Location;

Result<std::optional<Location>> chosenLibrary(const GlobalOptions &options, const Settings &settings)
{
    if (!options.library.isEmpty())
        return std::optional(Location::sqlite(options.library));
    if (options.profile.isEmpty())
        return settings.lastLibrary();
    const bool isAddress = options.profile.contains(QLatin1String("://"));
    const auto location = isAddress ? Location::fromUrl(options.profile) : settings.profile(options.profile);
    if (!location)
        return location.error();
    return std::optional(*location);
}

} // namespace app
