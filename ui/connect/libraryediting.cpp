// SPDX-License-Identifier: GPL-3.0-or-later
// LibrariesDialog: what changes the list of connections, and the test of one.
#include "items/whendone.h"
#include "store/library.h"
#include "ui/connect/connectionform.h"
#include "ui/connect/diagnosispanel.h"
#include "ui/connect/librariesdialog.h"
#include "ui/connect/librarytree.h"
#include "ui/dialogs/question.h"

#include <QPushButton>

namespace ui {

namespace {

/// "work 2", and so on, until nobody has the name.
QString freeName(const QString &name, const QList<Profile> &profiles)
{
    QString free = name;
    const auto isTaken = [&](const QString &candidate) {
        return std::any_of(profiles.begin(), profiles.end(),
                           [&candidate](const Profile &profile) { return profile.name == candidate; });
    };
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1 %2").arg(name).arg(number);
    return free;
}

} // namespace

void LibrariesDialog::duplicate()
{
    Profile copy = m_form->profile();
    const QString name = copy.name.isEmpty() ? copy.location.database : copy.name;
    newConnection();
    copy.name = freeName(name, m_services.profiles());
    m_form->setProfile(copy);
    updateButtons();
    m_form->focusStart();
}

bool LibrariesDialog::isNameTaken() const
{
    const QString name = m_form->profile().name;
    const auto profiles = m_services.profiles();
    return name != m_edited && std::any_of(profiles.begin(), profiles.end(), [&name](const Profile &other) {
               return other.name == name;
           });
}

void LibrariesDialog::sayNameIsTaken()
{
    say(tr("There is another connection named “%1”; choose another name.").arg(m_form->profile().name), true);
}

void LibrariesDialog::save()
{
    if (isNameTaken())
        return sayNameIsTaken();
    if (const auto saved = saveForm(); !saved)
        return say(saved.error().message, true);
    const QSignalBlocker quiet(m_tree);
    refresh();
    m_tree->selectProfile(m_edited);
    updateButtons();
    say(tr("Saved. The password goes to the keychain once the server has accepted it."), false);
}

/// A new name for a saved connection renames it.
domain::Result<domain::Done> LibrariesDialog::saveForm()
{
    const Profile profile = m_form->profile();
    auto saved = m_services.saveProfile(profile);
    if (!saved)
        return saved;
    if (!m_edited.isEmpty() && m_edited != profile.name)
        m_services.removeProfile(m_edited);
    m_edited = profile.name;
    return saved;
}

domain::Result<domain::Done> LibrariesDialog::finish()
{
    const bool save = m_connecting && !m_form->profile().name.isEmpty();
    auto saved = save ? saveForm() : domain::Result<domain::Done>();
    accept();
    return saved;
}

void LibrariesDialog::remove()
{
    if (const auto file = m_tree->file()) {
        // Only the list loses it: choosing the file again brings it back.
        m_services.forgetLibrary(*file);
        refresh();
        onChosen();
        say(tr("%1 is off the list. The file itself is where it was.").arg(file->file), false);
        return;
    }
    const auto profile = m_tree->profile();
    if (!profile)
        return;
    const QString name = profile->name.isEmpty() ? profile->location.displayName() : profile->name;
    Question question;
    question.name = QStringLiteral("removeConnection");
    question.title = tr("Remove the connection?");
    question.text =
        tr("The connection “%1” and the password that the keychain keeps for it are removed. The database "
           "stays as it is.")
            .arg(name);
    question.action = tr("Remove");
    ask(this, question, [this, profile = *profile] { removeProfile(profile); });
}

void LibrariesDialog::removeProfile(const Profile &profile)
{
    if (!profile.name.isEmpty())
        m_services.removeProfile(profile.name);
    m_services.forgetLibrary(profile.location);
    const auto rest = m_services.profiles();
    const bool shared = std::any_of(rest.begin(), rest.end(), [&profile](const Profile &other) {
        return other.location.displayName() == profile.location.displayName();
    });
    m_edited.clear();
    newConnection();
    refresh();
    onChosen();
    if (shared)
        return;
    items::whenDone(
        this, m_services.forgetPassword(profile.location.displayName()),
        [this](const domain::Result<domain::Done> &forgotten) {
            if (!forgotten)
                say(tr("The connection is removed. Its password, if the keychain has one, could not be removed: %1")
                        .arg(forgotten.error().message),
                    true);
        });
}

/// With the password in the form, else the one in the keychain.
void LibrariesDialog::test()
{
    m_form->setCurrentWidget(m_testPage);
    if (!m_form->password().isEmpty())
        return testWith(m_form->password());
    items::whenDone(this, m_services.readPassword(m_form->profile().location.displayName()),
                    [this](const domain::Result<QString> &password) {
                        // Why there is none is worth a word only when the server turns out to want one.
                        m_form->setPasswordNote(password ? QString() : password.error().message);
                        testWith(password ? *password : QString());
                    });
}

void LibrariesDialog::testWith(const QString &password)
{
    store::ConnectionOptions options;
    options.location = m_form->profile().location;
    options.password = password;
    m_diagnosis->start(options);
    updateButtons();
}

void LibrariesDialog::askForSchema(const store::ConnectionOptions &options, bool create)
{
    Question question;
    question.name = QStringLiteral("changeSchema");
    question.title = create ? tr("Create the tables of Recollect?") : tr("Upgrade the tables of Recollect?");
    question.text = create
        ? tr("Recollect will create its tables in the database “%1”. Other programs that use this database will see them. "
             "What is there now stays as it is.")
              .arg(options.location.database)
        : tr("Recollect will change its tables in the database “%1”. If others use it too: older versions of "
             "Recollect, and services that expect the older tables, may stop working. Ask its administrator, and have a "
             "backup.")
              .arg(options.location.database);
    question.action = create ? tr("Create") : tr("Upgrade");
    ask(this, question, [this, options] { changeSchema(options); });
}

void LibrariesDialog::changeSchema(const store::ConnectionOptions &options)
{
    const auto library = std::make_shared<store::Library>(options);
    say(tr("Working on the tables …"), false);
    items::whenDone(this, library->schemaUpgrade(),
                    // The library lives until the answer is there.
                    [this, options, library](const domain::Result<store::SchemaStatus> &status) {
                        if (!status)
                            return say(status.error().message, true);
                        say({}, false);
                        m_form->setCurrentWidget(m_testPage);
                        m_diagnosis->start(options);
                        updateButtons();
                    });
}

} // namespace ui
