// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectionform.h"

#include "ui/connect/pastedaddress.h"
#include "ui/connect/tlsmodes.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

namespace {

const QString sslMode = QStringLiteral("sslmode");
const QString service = QStringLiteral("service");

QLineEdit *namedField(QWidget *parent, const char *name)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    return field;
}

/// A form whose fields are as wide as the page and whose labels are never pushed above them.
QFormLayout *createForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(tokens::space4, tokens::space4, tokens::space4, tokens::space4);
    form->setSpacing(tokens::space2);
    return form;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QTabWidget(parent), m_name(namedField(this, "connectName")), m_host(namedField(this, "connectHost")),
      m_port(namedField(this, "connectPort")), m_database(namedField(this, "connectDatabase")),
      m_user(namedField(this, "connectUser")), m_password(namedField(this, "connectPassword")),
      m_keep(new QCheckBox(tr("&Keep the password in the keychain"), this)),
      m_passwordNote(new NoteLabel(this)), m_service(namedField(this, "connectService")),
      m_tls(new QComboBox(this)), m_tlsText(new NoteLabel(this))
{
    setObjectName(QStringLiteral("connectionForm"));
    m_keep->setObjectName(QStringLiteral("connectKeep"));
    m_passwordNote->setObjectName(QStringLiteral("connectPasswordNote"));
    m_tls->setObjectName(QStringLiteral("connectTls"));
    m_tlsText->setObjectName(QStringLiteral("connectTlsText"));
    m_optionFields.insert(service, m_service);
    setDocumentMode(true);
    addTab(createServerPage(), tr("&Server"));
    addTab(createSecurityPage(), tr("&Encryption"));
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::changed);
    connect(m_host, &QLineEdit::textEdited, this, &ConnectionForm::onHostEdited);
    connect(m_host, &QLineEdit::editingFinished, this, &ConnectionForm::takeAddress);
    connect(m_host, &QLineEdit::textChanged, this, &ConnectionForm::explainTls);
    connect(m_service, &QLineEdit::textChanged, this, &ConnectionForm::explainTls);
    connect(m_tls, &QComboBox::currentIndexChanged, this, [this] {
        explainTls();
        Q_EMIT changed();
    });
    explainTls();
}

QWidget *ConnectionForm::createServerPage()
{
    m_name->setPlaceholderText(tr("to find it again; may stay empty"));
    m_host->setPlaceholderText(tr("this machine; or paste postgresql://…"));
    m_host->setToolTip(
        tr("Several hosts, of which the first that answers is taken, are separated by commas."));
    m_port->setPlaceholderText(QStringLiteral("5432"));
    m_port->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 12);
    m_service->setPlaceholderText(tr("of pg_service.conf; mostly empty"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(true);
    setPasswordNote({});
    auto *page = new QWidget(this);
    QFormLayout *form = createForm(page);
    auto *address = new QHBoxLayout;
    auto *port = new QLabel(tr("P&ort"), page);
    port->setBuddy(m_port);
    address->addWidget(m_host, 1);
    address->addWidget(port);
    address->addWidget(m_port);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Host"), address);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_keep);
    form->addRow(QString(), m_passwordNote);
    form->addRow(tr("Ser&vice"), m_service);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(address)))
        label->setBuddy(m_host);
    return page;
}

QWidget *ConnectionForm::createSecurityPage()
{
    auto *page = new QWidget(this);
    QFormLayout *form = createForm(page);
    const auto modes = tlsModes(true);
    for (const TlsMode &mode : modes)
        m_tls->addItem(mode.name, mode.mode);
    form->addRow(tr("&Encryption"), m_tls);
    form->addRow(QString(), m_tlsText);
    addFileRow(form, tr("&Root certificate"), QStringLiteral("sslrootcert"),
               QStringLiteral("connectRootCertificate"), tr("the one in your home folder, if there is one"));
    addFileRow(form, tr("&Your certificate"), QStringLiteral("sslcert"), QStringLiteral("connectCertificate"),
               tr("only where the server asks for one"));
    addFileRow(form, tr("Its &key"), QStringLiteral("sslkey"), QStringLiteral("connectKey"),
               tr("the private key of your certificate"));
    return page;
}

void ConnectionForm::addFileRow(QFormLayout *form, const QString &label, const QString &option,
                                const QString &name, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    m_optionFields.insert(option, field);
    const QString title = QString(label).remove(u'&');
    auto *browse = new QToolButton(this);
    browse->setIcon(icon(QStringLiteral("folder")));
    //: %1 is the kind of a file: "Root certificate"
    browse->setToolTip(tr("Choose a file: %1").arg(title));
    browse->setAccessibleName(browse->toolTip());
    connect(browse, &QToolButton::clicked, this, [this, field, title] { chooseFile(field, title); });
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(browse);
    form->addRow(label, row);
    if (auto *text = qobject_cast<QLabel *>(form->labelForField(row)))
        text->setBuddy(field);
}

void ConnectionForm::chooseFile(QLineEdit *field, const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates and keys (*.crt *.pem *.key *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
    dialog->open();
}

void ConnectionForm::setProfile(const Profile &profile)
{
    const QSignalBlocker quiet(this);
    m_name->setText(profile.name);
    fill(profile.location);
    m_password->clear();
    m_keep->setChecked(true);
    setPasswordNote({});
    setCurrentIndex(0);
}

void ConnectionForm::fill(const store::Location &location)
{
    m_host->setText(location.host);
    m_hostLength = location.host.size();
    m_port->setText(location.port);
    m_database->setText(location.database);
    m_user->setText(location.user);
    m_otherOptions = location.options;
    // A mode that the list doesn't offer (prefer, allow) is less safe than what suits the host.
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(m_otherOptions.take(sslMode))));
    for (auto it = m_optionFields.cbegin(); it != m_optionFields.cend(); ++it)
        it.value()->setText(m_otherOptions.take(it.key()));
}

Profile ConnectionForm::profile() const
{
    Profile profile;
    profile.name = m_name->text().trimmed();
    profile.location.backend = store::Backend::PostgreSql;
    profile.location.host = m_host->text().trimmed();
    profile.location.port = m_port->text().trimmed();
    profile.location.database = m_database->text().trimmed();
    profile.location.user = m_user->text().trimmed();
    profile.location.options = m_otherOptions;
    if (const QString mode = m_tls->currentData().toString(); !mode.isEmpty())
        profile.location.options.insert(sslMode, mode);
    for (auto it = m_optionFields.cbegin(); it != m_optionFields.cend(); ++it) {
        if (const QString value = it.value()->text().trimmed(); !value.isEmpty())
            profile.location.options.insert(it.key(), value);
    }
    return profile;
}

QString ConnectionForm::password() const
{
    return m_password->text();
}

bool ConnectionForm::keepsPassword() const
{
    return m_keep->isChecked();
}

bool ConnectionForm::isComplete() const
{
    return !looksLikeAddress(m_host->text())
        && !(m_database->text().trimmed().isEmpty() && m_service->text().trimmed().isEmpty());
}

void ConnectionForm::setPasswordNote(const QString &text)
{
    m_passwordNote->setText(text);
    m_passwordNote->setVisible(!text.isEmpty());
}

void ConnectionForm::focusPassword()
{
    setCurrentIndex(0);
    m_password->selectAll();
    m_password->setFocus();
}

void ConnectionForm::focusStart()
{
    setCurrentIndex(0);
    m_name->setFocus();
}

/// A paste brings many characters at once; what is typed is looked at when the field is left.
void ConnectionForm::onHostEdited(const QString &text)
{
    const bool pasted = text.size() > m_hostLength + 3;
    m_hostLength = text.size();
    if (pasted)
        takeAddress();
}

void ConnectionForm::takeAddress()
{
    if (!looksLikeAddress(m_host->text()))
        return;
    const auto address = readAddress(m_host->text());
    if (!address) {
        setPasswordNote(address.error().message);
        return;
    }
    fill(address->location);
    if (address->password.isEmpty())
        return setPasswordNote({});
    m_password->setText(address->password);
    setPasswordNote(
        tr("A connection never holds a password: the one in the address was moved to the password field."));
}

void ConnectionForm::explainTls()
{
    store::Location location = profile().location;
    location.options.remove(sslMode);
    m_tlsText->setText(tlsModes(location.isLocal()).at(std::max(0, m_tls->currentIndex())).text);
}

} // namespace ui
