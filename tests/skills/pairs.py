"""Names that are one skill, and names that are not, although they look alike."""

# ruff: noqa: RUF001 (full-width letters and curly quotes are what is tested)

_SAME = """
React = React.js
React.js = ReactJS
react = REACT
React JS = React
PostgreSQL = Postgres
PostgreSQL = postgre sql
PostgreSQL = PSQL
Postgre = Postgres
Node.js = NodeJS
Node.js = Node
node js = Node.JS
REST API = RESTful API
REST API = REST APIs
RESTful APIs = rest-api
REST = RESTful
RESTful Web Service = REST API
JS = JavaScript
Java Script = JavaScript
ES6 = ECMAScript
Vanilla JS = JavaScript
TS = TypeScript
Type Script = typescript
K8s = Kubernetes
k8s = KUBERNETES
AWS = Amazon Web Services
AWS = Amazon Web Service
Amazon Web Services (AWS) = aws
AWS S3 = Amazon S3
GCP = Google Cloud Platform
Google Cloud = GCP
Azure = Microsoft Azure
CSS3 = CSS
CSS 3 = css
HTML5 = HTML
HTML 5 = html
HTML/CSS = HTML & CSS
HTML5/CSS3 = HTML and CSS
Ruby on Rails = Rails
RoR = Ruby-on-Rails
MS Excel = Microsoft Excel
Excel = Microsoft Excel
MS-Excel = excel
Microsoft Word = MS Word
Word = Microsoft Word
PowerPoint = Microsoft PowerPoint
Power Point = MS PowerPoint
Access = Microsoft Access
MS Office = Microsoft Office
Vue = Vue.js
VueJS = Vue 3
Nuxt = Nuxt.js
Next.js = NextJS
Next JS = next.js
Express = Express.js
Nest.js = NestJS
D3 = D3.js
Chart.js = ChartJS
Golang = Go
Go Lang = go
C# = CSharp
C Sharp = c#
C♯ = C#
C Programming = C
C++ = cpp
C++ Programming = C++
Canvas LMS = canvas lms
R Programming = R
.NET = dotnet
.Net = DotNet
dot-net = dotnet
ASP.NET = Asp .Net
VB.NET = Visual Basic .NET
Objective-C = Objective C
Obj-C = ObjectiveC
Microsoft SQL Server = MSSQL Server
MS SQL = SQL Server
T-SQL = Transact-SQL
PL/SQL = PLSQL
My SQL = MySQL
No-SQL = NoSQL
Mongo DB = Mongo
Elastic Search = Elasticsearch
WordPress = Wordpress
Word Press = WORDPRESS
UI/UX = UX/UI
UI / UX Design = UI/UX Design
UI-UX = UI & UX Design
UX and UI design = ui ux
User Interface Design = UI Design
User Experience = UX Design
Adobe Photoshop = Photoshop
Photoshop® = Adobe Photoshop
Photoshop CC = Adobe Photoshop CC
Illustrator = Adobe Illustrator
In Design = Adobe InDesign
After Effects = Adobe After Effects
Premiere Pro = Adobe Premiere
Google Sheets = Google Sheet
GSheets = google spreadsheets
G Suite = Google Workspace
Google AdWords = Google Ads
GA4 = Google Analytics
Google Tag Manager (GTM) = GTM
Apps Script = Google Apps Script
Python 3 = Python
Python3 = Python Programming
sklearn = scikit-learn
Scikit Learn = scikit_learn
ML = Machine Learning
AI = Artificial Intelligence
NLP = Natural-Language Processing
LLM = Large Language Models
LLMs = LLM
Search Engine Optimization (SEO) = SEO
Search Engine Optimisation = seo
Pay-per-Click = PPC
CRM = Customer Relationship Management
OOP = Object Oriented Programming
CI/CD = CI-CD
Continuous Integration & Continuous Delivery = CI/CD
Front-End Development = Frontend Development
Front End = frontend
Back End Development = back-end
Full Stack Development = Fullstack
Website Development = Web Development
Web-Design = Website Design
Landing Pages = Landing Page
Databases = Database
User Stories = User Story
Mobile Apps = mobile app
Logo = logos
E-commerce = eCommerce
E-mail Marketing = Email Marketing
Copy-writing = Copywriting
Web Scraping = webscraping
Power BI = PowerBI
Tailwind = TailwindCSS
Unity = Unity3D
SCSS = Sass
Résumé Writing = Resume Writing
Re\u0301sume\u0301 Writing = Resume Writing
Español = espanol
Ｐｙｔｈｏｎ = Python
Ｃ＃ = C#
Ｃ＋＋ = c++
Node．js = Node.js
Java\u00adScript = JavaScript
Front\u2011End = Frontend
Google\u00a0Docs = Google Docs
Children’s Book = Children's Book
Progressive Web Apps (PWA) = PWA
"""

_DIFFERENT = """
Java ! JavaScript
Java ! Java EE
Java ! JS
C ! C++
C ! C#
C++ ! C#
C ! Objective-C
C ! CSS
C# ! F#
C ! R
Go ! Google
Go ! GoDaddy
Go ! GoHighLevel
Go ! Google Cloud
React ! React Native
React ! Redux
React ! Reach
React ! Preact
React ! R
Node.js ! JavaScript
Node.js ! Deno
Node.js ! Express.js
Node.js ! Next.js
Next.js ! NestJS
Next.js ! Nuxt.js
Vue ! Nuxt
Vue ! React
Angular ! AngularJS
Angular ! Angular Material
SQL ! MySQL
SQL ! NoSQL
SQL ! PL/SQL
SQL ! T-SQL
SQL ! Microsoft SQL Server
SQL ! SQLite
SQL ! PostgreSQL
MySQL ! Microsoft SQL Server
PostgreSQL ! MySQL
MongoDB ! MariaDB
Excel ! Excellent
Excel ! Excel VBA
Excel ! Google Sheets
Excel ! Microsoft Word
Microsoft Excel ! Microsoft Office
Microsoft Word ! WordPress
Microsoft Word ! Microsoft Access
R ! Ruby
R ! Rust
R ! R&D
Ruby ! Ruby on Rails
Ruby ! Rust
Rails ! Railway
Data Entry ! Data Engineering
Data Entry ! Data Extraction
Data Analysis ! Data Analytics
Data Science ! Data Scraping
Data Mining ! Data Modeling
Data Engineer ! Data Engineering
Swift ! SwiftUI
Swift ! Shift
WordPress ! WordPress Plugin
WordPress ! WordPress Theme
WordPress ! Press Release
WooCommerce ! eCommerce
.NET ! ASP.NET
.NET ! .NET Core
.NET ! .NET Framework
.NET ! Network
ASP.NET ! ASP.NET Core
ASP.NET ! ASP
VB.NET ! .NET
TypeScript ! JavaScript
TypeScript ! Typesetting
HTML ! XML
HTML ! CSS
HTML ! HTML/CSS
CSS ! Sass
CSS ! Tailwind CSS
Less ! Sass
Python ! IronPython
Python ! Django
Django ! Django REST Framework
REST API ! API
REST API ! API Integration
REST API ! SOAP
API ! App
AWS ! AWS Lambda
AWS ! Azure
Amazon S3 ! Amazon EC2
Amazon Web Services ! Amazon FBA
Google Cloud ! Google Docs
Google Ads ! Google Analytics
Google Ads ! Facebook Ads
Google Sheets ! Google Slides
Google ! Google+
Adobe Photoshop ! Adobe Illustrator
Adobe Photoshop ! Adobe Lightroom
Adobe Illustrator ! Illustration
Adobe Premiere Pro ! Adobe After Effects
Adobe XD ! Adobe InDesign
UI Design ! UX Design
UI/UX ! UI
Canva ! Canvas
Pandas ! Panda
HTTP ! HTTPS
UX Design ! UX Research
UI Design ! GUI
Web Design ! Web Development
Web Design ! Graphic Design
Front-End Development ! Back-End Development
Front-End Development ! Full-Stack Development
SEO ! SEM
SEO ! SEO Writing
SEM ! SMM
PPC ! PPT
Spring ! Spring Boot
Spring ! String
Kubernetes ! Docker
Docker ! Docker Compose
Git ! GitHub
GitHub ! GitLab
GitHub ! GitHub Actions
Unity ! Unreal Engine
Android ! iOS
iOS ! macOS
Kotlin ! Java
Scala ! Scalability
Apache ! Apache Spark
Apache Kafka ! Apache Spark
Visual Basic ! VBA
VBA ! VB.NET
jQuery ! JavaScript
Machine Learning ! Deep Learning
Artificial Intelligence ! Adobe Illustrator
Natural Language Processing ! Neuro-Linguistic Programming
Machine Translation ! Machine Learning
Copywriting ! Copy Editing
Translation ! Transcription
Virtual Assistant ! Virtual Reality
CRM ! CMS
Azure DevOps ! DevOps
Azure DevOps ! Azure
Power BI ! Power Automate
Power BI ! Business Intelligence
Lua ! Luau
Three.js ! D3.js
Hindi हिन्दी ! Hindi हिन्दू
*** ! ---
"""


def _table(text: str, sign: str) -> list[tuple[str, str]]:
    return [tuple(line.split(sign)) for line in text.strip().splitlines()]


SAME = _table(_SAME, " = ")
DIFFERENT = _table(_DIFFERENT, " ! ")
